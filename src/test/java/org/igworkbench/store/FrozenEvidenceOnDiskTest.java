package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.law.Power;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleChanges;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestLog;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a decision rests on stays on disk as it was, whatever becomes of the matrix and the law.
@BesideTheWindow
class FrozenEvidenceOnDiskTest implements StoreContract {

  @TempDir private Path folder;
  private Stores stores;

  @BeforeEach
  void make() {
    stores = Folders.fresh(folder);
    saveVocabulary();
    save(() -> stores.rules().add(List.of(RuleSamples.full("MX-1"))));
    save(() -> stores.requests().add(List.of(request())));
  }

  @AfterEach
  void close() {
    stores.closing().run();
  }

  @Override
  public Stores stores() {
    return stores;
  }

  private static SharingRequest request() {
    return new SharingRequest(
        "DSR-1",
        new Requester("Northshire Constabulary", "REC-02", "Constable", "secure email"),
        new Ask(
            "GEN-01",
            new Claim("LB-EA-1", "GW-02"),
            "Where she lives",
            DataScope.of(List.of("DC-01"), List.of()),
            "CYP-1",
            null),
        new Timing(Samples.DAY, Urgency.ROUTINE, Samples.DAY.plusDays(28)),
        Stage.RECEIVED,
        null,
        Revision.FIRST);
  }

  private SharingMatrix matrix() {
    return new SharingMatrix(
        stores.workspace(),
        new SharingMatrix.Sources(
            stores.catalogue(), stores.law(), stores.agreements(), stores.rules()));
  }

  private RequestLog log() {
    return new RequestLog(
        stores.workspace(), stores.requestLog(), matrix(), _ -> true, CLOCK, new Wording());
  }

  private SharingRequest decided() {
    var draft =
        new DecisionDraft(
            RequestDecision.Kind.REFUSE,
            Samples.DAY,
            "P. Lind",
            "Too much",
            List.of("N-03"),
            List.of(),
            "",
            "",
            RequestDecision.Shared.NOTHING,
            "",
            Set.of());
    var outcome = log().decisions().decide(OFFICER, "DSR-1", draft, Revision.FIRST);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<SharingRequest>) outcome).value();
  }

  private void changeEverything() {
    var rules =
        new RuleChanges(
            matrix(), new Moves(stores.workspace()), stores.rules(), stores.trail(), CLOCK);
    var ended =
        rules.apply(
            OFFICER,
            new RuleChange.End(),
            "MX-1",
            rules.revisions().get("MX-1"),
            Samples.DAY,
            "The protocol has gone");
    assertThat(ended).isInstanceOf(Outcome.Done.class);
    var power = stores.law().load().power("GW-02").orElseThrow();
    var other =
        new Power(
            power.code(),
            power.instrument(),
            power.instrumentTitle(),
            "another section altogether",
            power.nature(),
            power.direction(),
            power.reach(),
            "Another text",
            power.overridesConfidentiality(),
            power.standing());
    save(() ->
        assertThat(
                stores
                    .law()
                    .replace(
                        power,
                        other,
                        Objects.requireNonNull(stores.law().revisions().get("GW-02"))))
            .isPresent());
    assertThat(stores.law().load().power("GW-02")).contains(other);
  }

  @Test
  void laterChangesOfMatrixAndLawNeverAlterWhatADecisionWasKeptWith() {
    var decided = decided();
    var evidence = Objects.requireNonNull(decided.decision()).evidence();
    assertThat(evidence).isNotNull();
    assertThat(evidence.kept())
        .extracting(kept -> kept.thing().kind())
        .contains("rule", "law", "word", "reason");
    assertThat(evidence.rules()).containsExactly("MX-1 version 1");

    changeEverything();
    assertThat(log().find("DSR-1")).contains(decided);

    stores.closing().run();
    stores = Folders.opened(new StoreDoor(CLOCK).open(folder, null));
    var after = log().find("DSR-1").orElseThrow();
    assertThat(after).isEqualTo(decided);
    assertThat(Objects.requireNonNull(after.decision()).evidence())
        .extracting(Evidence::kept)
        .isEqualTo(evidence.kept());
  }
}
