package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Verification;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.store.RuleSteps.Step;
import org.igworkbench.twins.Twins;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever two officers do to a few rules, in whatever order and however old their view: nobody's
/// approved version is rewritten, nothing counts twice, undo is exact, and what is refused leaves
/// no trace. The twins and the disk agree at every step.
@Tag("stress")
class RuleSequencesTest {

  private static final int STEPS = 150;
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void twoOfficersNeverHarmARule(long seed) {
    var twins = new Twins(StoreContract.CLOCK, StoreContract.ABOUT);
    var disk = Folders.fresh(folder);
    try {
      var inMemory = new RuleSteps(MemoryStoresTest.stores(twins), new Random(seed));
      var onDisk = new RuleSteps(disk, new Random(seed));
      for (int step = 0; step < STEPS; step++) {
        var one = checked(inMemory, seed + "/" + step);
        var other = checked(onDisk, seed + "/" + step);
        assertThat(other.said()).as("disk and twin, %s/%s", seed, step).isEqualTo(one.said());
        assertThat(onDisk.histories()).isEqualTo(inMemory.histories());
        assertThat(onDisk.rules().revisions()).isEqualTo(inMemory.rules().revisions());
      }
      assertThat(onDisk.done()).as("steps that were done").isGreaterThan(STEPS / 4);
      differencesAreThoseOfWhatCounted(onDisk, new Random(seed));
      for (var steps : List.of(inMemory, onDisk)) {
        assertThat(new AuditTrail(steps.stores().trail()).verify(null))
            .isInstanceOf(Verification.Intact.class);
        steps
            .stores()
            .trail()
            .walk(entry -> {
              var facts = entry.after().values().isEmpty() ? entry.before() : entry.after();
              assertThat(facts.values().isEmpty())
                  .as("without facts: %s", entry)
                  .isEqualTo(entry.subject().equals(StoreContract.SUBJECT));
            });
      }
    } finally {
      disk.closing().run();
    }
  }

  private static Step checked(RuleSteps steps, String name) {
    var before = steps.histories();
    var length = steps.stores().trail().head().number();
    var step = steps.next();
    var after = steps.histories();
    var what = name + " " + step;
    if (step.outcome() instanceof Outcome.Done<?>) {
      assertThat(steps.stores().trail().head().number()).as(what).isGreaterThan(length);
      assertThat(step.lost(before)).as("what somebody else had saved, %s", what).isEmpty();
    } else {
      assertThat(after).as(what).isEqualTo(before);
      assertThat(steps.stores().trail().head().number()).as(what).isEqualTo(length);
    }
    if (step.puts() != null && step.outcome() instanceof Outcome.Done<?>) {
      var there = new TreeMap<>(after);
      there.keySet().retainAll(step.puts().keySet());
      var meant = new TreeMap<>(step.puts());
      meant.values().removeIf(RuleHistory::isEmpty);
      assertThat(there).as(what).isEqualTo(meant);
    } else {
      before.forEach((code, history) -> kept(history, after.get(code), what));
    }
    after.values().forEach(history -> countsOnce(history, what));
    return step;
  }

  /// Every version that was approved once is still there, and says the same but for its end.
  private static void kept(RuleHistory before, RuleHistory after, String what) {
    for (var version : before.versions()) {
      if (version.tenure().status() != RuleStatus.DRAFT) {
        var now =
            after.versions().stream()
                .filter(it -> it.version() == version.version())
                .findFirst()
                .orElseThrow(() -> new AssertionError("gone: " + version + " by " + what));
        assertThat(openEnded(now)).as(what).isEqualTo(openEnded(version));
      }
    }
  }

  private static SharingRule openEnded(SharingRule rule) {
    return rule.with(rule.tenure().endedOn(LocalDate.MAX));
  }

  private static void countsOnce(RuleHistory history, String what) {
    var numbers = new ArrayList<Integer>();
    history.versions().forEach(version -> numbers.add(version.version()));
    for (int place = 0; place < numbers.size(); place++) {
      assertThat(numbers.get(place)).as(what).isEqualTo(place + 1);
    }
    for (int days = 0; days < 300; days++) {
      var day = FIRST.plusDays(days);
      var counting =
          history.versions().stream()
              .filter(version -> version.tenure().status() != RuleStatus.DRAFT)
              .filter(version -> version.tenure().effective().contains(day))
              .map(SharingRule::version)
              .collect(Collectors.toList());
      assertThat(counting).as("%s on %s: %s", what, day, history).hasSizeLessThan(2);
    }
  }

  private static void differencesAreThoseOfWhatCounted(RuleSteps steps, Random random) {
    for (int pair = 0; pair < 40; pair++) {
      var one = FIRST.plusDays(random.nextInt(300));
      var other = FIRST.plusDays(random.nextInt(300));
      var earlier = one.isBefore(other) ? one : other;
      var later = one.isBefore(other) ? other : one;
      var found =
          RuleDifference.between(steps.matrix().snapshot(), one, other).stream()
              .collect(Collectors.toMap(it -> it.rule().code(), RuleDifference::kind));
      steps
          .histories()
          .forEach((code, history) -> {
            var before = counting(history, earlier);
            var after = counting(history, later);
            var kind = found.get(code);
            var what = "%s between %s and %s: %s".formatted(code, earlier, later, history);
            if (before.equals(after)) {
              assertThat(kind).as(what).isNull();
            } else if (before.isEmpty() || after.isEmpty()) {
              assertThat(kind)
                  .as(what)
                  .isEqualTo(
                      before.isEmpty() ? RuleDifference.Kind.ADDED : RuleDifference.Kind.ENDED);
            } else {
              // Two versions may say the same.
              assertThat(kind).as(what).isIn(null, RuleDifference.Kind.CHANGED);
            }
          });
    }
  }

  private static Optional<SharingRule> counting(RuleHistory history, LocalDate day) {
    return history.versions().stream().filter(it -> it.tenure().runsOn(day)).findFirst();
  }

  /// What is told of a state, by code.
  static Map<String, RuleHistory> byCode(List<SharingRule> versions) {
    var byCode = new TreeMap<String, List<SharingRule>>();
    versions.forEach(v -> byCode.computeIfAbsent(v.code(), _ -> new ArrayList<>()).add(v));
    var histories = new TreeMap<String, RuleHistory>();
    byCode.forEach((code, all) -> histories.put(code, new RuleHistory(code, all)));
    return histories;
  }
}
