package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.twins.Twins;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The whole set as at a day, and what somebody lives with for a while.
class FindingsTest {

  private static final Officer OFFICER = new Officer("M. Osei", "Data-protection officer");
  private static final Clock CLOCK =
      Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final Twins twins = new Twins(CLOCK);
  private final Findings findings =
      twins.findings(new SharingMatrix(twins.workspace(), twins.sources()));

  private FindingsTest() {
    var matrix = World.with();
    twins.given(() -> {
      twins.catalogue().add(matrix.catalogue());
      twins.law().add(matrix.law());
      twins
          .rules()
          .add(
              List.of(
                  rule("MX-1").sharing("HEALTH").build(),
                  rule("MX-2").sharing("HEALTH").purpose("CRIME").build()));
    });
  }

  private Finding special(String rule) {
    return findings.on(DAY).all().stream()
        .map(Listed::finding)
        .filter(finding -> finding.code() == FindingCode.SPECIAL_DATA)
        .filter(finding -> finding.about().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOpen(Finding finding, LocalDate day) {
    return findings.on(day).open().contains(finding);
  }

  private static <T> Outcome.Done<T> done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> saved) {
      return saved;
    }
    throw new AssertionError(outcome);
  }

  private List<String> refused(Finding finding, String reason, @Nullable LocalDate lookAgain) {
    var outcome = findings.accept(OFFICER, finding, reason, lookAgain);
    if (outcome instanceof Outcome.Rejected<Acceptance>(var violations)) {
      return violations.stream().map(Violation::key).toList();
    }
    throw new AssertionError(outcome);
  }

  @Test
  void whatIsAcceptedIsOpenAgainOnTheDayToLookAgain() {
    var finding = special("MX-1");
    var lookAgain = DAY.plusMonths(3);
    var given = done(findings.accept(OFFICER, finding, " On its way ", lookAgain)).value();

    assertThat(given.reason()).isEqualTo("On its way");
    assertThat(given.by()).isEqualTo("M. Osei, Data-protection officer");
    assertThat(isOpen(finding, DAY)).isFalse();
    assertThat(isOpen(finding, lookAgain.minusDays(1))).isFalse();
    assertThat(isOpen(finding, lookAgain)).isTrue();
    assertThat(isOpen(finding, DAY.minusDays(1))).as("the day before it was accepted").isTrue();
    assertThat(isOpen(special("MX-2"), DAY)).as("another rule").isTrue();
    assertThat(findings.on(DAY).accepted()).isOne();
    assertThat(findings.openInRules(DAY).get("MX-1")).doesNotContain(finding);
    assertThat(twins.trail().about(new Subject("accepted finding", "FA-001"))).hasSize(1);
  }

  @Test
  void reasonAndAFutureDayAreRequired() {
    var finding = special("MX-1");
    assertThat(refused(finding, " ", null))
        .containsExactly("findings.acceptance.reason-missing", "findings.acceptance.day-missing");
    assertThat(refused(finding, "Because", DAY)).containsExactly("findings.acceptance.day-past");
    var far = DAY.plusYears(3);
    assertThat(refused(finding, "Because", far.plusDays(1)))
        .containsExactly("findings.acceptance.day-far");
    done(findings.accept(OFFICER, finding, "Because", far));
    assertThat(refused(finding, "Because", far))
        .as("twice")
        .containsExactly("findings.acceptance.gone");
    done(findings.accept(OFFICER, special("MX-2"), "Because", DAY.plusDays(1)));
  }

  @Test
  void anAcceptanceIsUndoneAndRedone() {
    var finding = special("MX-1");
    var saved = done(findings.accept(OFFICER, finding, "Because", DAY.plusDays(9)));
    var undo = saved.undo();
    assertThat(undo).isNotNull();
    var undone = done(undo.step().apply(OFFICER));
    assertThat(isOpen(finding, DAY)).isTrue();
    var redo = undone.undo();
    assertThat(redo).isNotNull();
    done(redo.step().apply(OFFICER));
    assertThat(isOpen(finding, DAY)).isFalse();
  }

  @Test
  void anAcceptanceIsTakenBackFromToday() {
    var finding = special("MX-1");
    var code = done(findings.accept(OFFICER, finding, "Because", DAY.plusDays(9))).value().code();
    assertThat(findings.revoke(OFFICER, code, new Revision(7), ""))
        .isInstanceOf(Outcome.Stale.class);
    done(findings.revoke(OFFICER, code, findings.revision(code), ""));
    assertThat(isOpen(finding, DAY)).isTrue();
    assertThat(findings.revoke(OFFICER, code, findings.revision(code), ""))
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(findings.revoke(OFFICER, "FA-999", Revision.FIRST, ""))
        .isInstanceOf(Outcome.Rejected.class);
    assertThat(done(findings.accept(OFFICER, finding, "Still", DAY.plusDays(9))).value().code())
        .isEqualTo("FA-002");
  }

  @Test
  void takenBackLaterItStillCountsForTheDaysBefore() {
    var acceptance =
        new Acceptance(
            "FA-001",
            "CON-01",
            new Subject("rule", "MX-1"),
            "facts",
            "Because",
            "M. Osei",
            DAY,
            DAY.plusDays(9),
            DAY.plusDays(5));
    assertThat(acceptance.countsOn(DAY.minusDays(1))).isFalse();
    assertThat(acceptance.countsOn(DAY)).isTrue();
    assertThat(acceptance.countsOn(DAY.plusDays(4))).isTrue();
    assertThat(acceptance.countsOn(DAY.plusDays(5))).isFalse();
  }

  @Test
  void otherFactsInTheSameThingAreOpen() {
    var finding = special("MX-1");
    done(findings.accept(OFFICER, finding, "Because", DAY.plusDays(9)));
    var accepted = findings.acceptances(DAY);
    var other =
        new Finding(
            finding.code(),
            finding.severity(),
            finding.subject(),
            Sentence.of("findings.special-data.found", "MX-1", List.of("Health", "Religion")),
            finding.provision(),
            finding.fix());
    assertThat(accepted.of(finding)).isPresent();
    assertThat(accepted.of(other)).isEmpty();
    assertThat(accepted.open(List.of(finding, other))).containsExactly(other);
  }

  @Test
  void afterAChangeTheWholeSetIsAsIfFoundAnew() {
    var before = findings.on(DAY);
    twins.given(() -> twins.rules().add(List.of(rule("MX-3").sharing("HEALTH").build())));
    var after = findings.on(DAY);
    assertThat(after.all()).hasSizeGreaterThan(before.all().size());
    var anew = twins.findings(new SharingMatrix(twins.workspace(), twins.sources())).on(DAY);
    assertThat(after.all()).isEqualTo(anew.all());
    assertThat(findings.on(DAY)).as("nothing changed since").isSameAs(after);
  }
}
