package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.registers.Merger;
import org.igworkbench.registers.Registers;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Large changes on disk: a recipient with 2,000 rules and 10,000 requests is merged, and 2,000
/// rules get another owner, among 20,000 rules. Each is undone. Seconds, not minutes.
@Tag("bench")
class MergeOnDiskBenchmark implements StoreContract {

  private static final LocalDate DAY = Samples.DAY.minusDays(5);
  private static final Duration MOST = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private Stores stores;

  @BeforeEach
  void fill() {
    stores = Folders.opened(new StoreDoor(CLOCK).create(folder, ABOUT, null));
    saveVocabulary();
    save(() -> stores.rules().add(IntStream.range(0, 20_000).mapToObj(this::rule).toList()));
    save(() -> stores.requests().add(IntStream.range(0, 10_000).mapToObj(this::request).toList()));
  }

  @AfterEach
  void close() {
    stores.closing().run();
  }

  @Override
  public Stores stores() {
    return stores;
  }

  private SharingRule rule(int number) {
    var bare = RuleSamples.bare("MX-%05d".formatted(number));
    var cell = new Cell("GEN-02", number < 2_000 ? "REC-03" : "REC-02");
    return new SharingRule(
        bare.code(),
        1,
        cell,
        bare.decision(),
        bare.ground(),
        bare.scope(),
        bare.terms(),
        new Tenure(
            RuleStatus.APPROVED,
            Period.since(DAY.minusYears(1)),
            "",
            new Tenure.Approval("A", DAY.minusYears(1), ""),
            12,
            null,
            null));
  }

  private SharingRequest request(int number) {
    var it = RuleSamples.received("DSR-%05d".formatted(number));
    return new SharingRequest(
        it.reference(),
        new Requester("Office abroad", "REC-03", "Attaché", "letter"),
        it.ask(),
        it.timing(),
        it.stage(),
        null,
        Revision.FIRST);
  }

  @Test
  void aRecipientWithManyRulesAndRequestsIsMerged() {
    var registers =
        new Registers(
            new Moves(stores.workspace()),
            new Registers.Stores(
                stores.catalogue(),
                stores.law(),
                stores.agreements(),
                stores.rules(),
                stores.requests(),
                stores.transfers(),
                stores.automated(),
                stores.notices()));
    measured(
        "merge",
        () ->
            registers.merge(OFFICER, new Merger("REC-03", "REC-02"), DAY, Revision.FIRST, "same"));
    assertThat(stores.requests().all())
        .extracting(it -> it.requester().recipient())
        .containsOnly("REC-03");
  }

  @Test
  void manyRulesGetAnotherOwnerAtOnce() {
    var matrix =
        new SharingMatrix(
            stores.workspace(),
            new SharingMatrix.Sources(
                stores.catalogue(), stores.law(), stores.agreements(), stores.rules()));
    var rules =
        new RuleChanges(
            matrix, new Moves(stores.workspace()), stores.rules(), stores.trail(), CLOCK);
    var seen = new TreeMap<String, Revision>(rules.revisions());
    var some = Map.copyOf(seen.headMap("MX-02000"));
    assertThat(some).hasSize(2_000);
    measured("owner", () -> rules.apply(OFFICER, new RuleChange.Owner("R. Shah"), some, DAY, ""));
    assertThat(new ArrayList<>(stores.rules().versions())).hasSize(20_000);
  }

  private static void measured(String what, Supplier<Outcome<?>> change) {
    var done = (Outcome.Done<?>) timed(what, change);
    var undo = Objects.requireNonNull(done.undo());
    timed(what + " undone", () -> undo.step().apply(OFFICER));
  }

  private static Outcome<?> timed(String what, Supplier<Outcome<?>> change) {
    long start = System.nanoTime();
    var outcome = change.get();
    var took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(what + ": " + took.toMillis() + " ms");
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(took).as(what).isLessThan(MOST);
    return outcome;
  }
}
