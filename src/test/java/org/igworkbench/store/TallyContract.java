package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestTallies.Abroad;
import org.igworkbench.requests.RequestTallies.Approved;
import org.igworkbench.requests.RequestTallies.SignedAlone;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.Stage;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What repeats itself in requests is counted alike, whichever way they are kept.
interface TallyContract extends StoreContract {

  LocalDate DECIDED = Samples.DAY.plusDays(1);

  private void fill(SharingRequest... requests) {
    saveVocabulary();
    save(() -> stores().requests().add(List.of(requests)));
  }

  @Test
  default void theFirstDayIsThatOfTheOldestRequest() {
    assertThat(stores().requests().tallies().since()).isEmpty();
    fill(RuleSamples.received("DSR-1"), LivedRequest.of("DSR-4"));
    assertThat(stores().requests().tallies().since()).contains(Samples.DAY);
  }

  @Test
  default void aRuleIsUsedByADecisionOfThatDay() {
    fill(RuleSamples.decided("DSR-2"), RuleSamples.decidedLongAgo("DSR-3"));
    var tallies = stores().requests().tallies();
    assertThat(tallies.rulesUsed(DECIDED, DECIDED)).containsExactlyInAnyOrder("MX-1", "MX-2");
    assertThat(tallies.rulesUsed(DECIDED.plusDays(1), DECIDED.plusYears(1))).isEmpty();
    assertThat(tallies.rulesUsed(DECIDED.minusYears(1), DECIDED.minusDays(1))).isEmpty();
  }

  @Test
  default void approvalsThatNoRuleCoveredAreCountedByCell() {
    fill(
        LivedRequest.of("DSR-4"),
        LivedRequest.of("DSR-5"),
        judged(RuleSamples.decidedLongAgo("DSR-3"), Verdict.Kind.NOT_COVERED),
        judged(RuleSamples.decidedLongAgo("DSR-6"), Verdict.Kind.COVERED_WITH_CONDITIONS),
        RuleSamples.decidedLongAgo("DSR-7"),
        RuleSamples.decided("DSR-2"),
        refused("DSR-8"),
        waiting("DSR-9"));
    var tallies = stores().requests().tallies();
    assertThat(tallies.approvedOffMatrix(DECIDED, DECIDED))
        .containsExactly(new Approved("GEN-01", "REC-02", 2), new Approved("GEN-02", "REC-02", 1));
    assertThat(tallies.approvedOffMatrix(DECIDED.plusDays(1), DECIDED.plusYears(1))).isEmpty();
    assertThat(tallies.approvedOffMatrix(DECIDED.minusYears(1), DECIDED.minusDays(1))).isEmpty();
  }

  @Test
  default void whatWentAbroadIsCountedByMechanismAndCountry() {
    fill(LivedRequest.of("DSR-4"), RuleSamples.decided("DSR-2"), refused("DSR-8"));
    var tallies = stores().requests().tallies();
    assertThat(tallies.sharedAbroad(DECIDED, DECIDED))
        .containsExactly(new Abroad("TM-14", "TR", 2));
    assertThat(tallies.sharedAbroad(DECIDED.plusDays(1), DECIDED.plusYears(1))).isEmpty();
  }

  @Test
  default void theSecondSignatureOfWhoLoggedOrDecidedIsFound() {
    fill(
        signed("DSR-1", "J. Hale, Duty manager"),
        signed("DSR-2", "P. Lind, Head of legal services"),
        signed("DSR-3", "J. Halewood, Duty manager"),
        signed("DSR-4", "J. Hale"),
        LivedRequest.of("DSR-5"),
        RuleSamples.received("DSR-6"));
    var signedOn = Samples.DAY.plusDays(2);
    var tallies = stores().requests().tallies();
    assertThat(tallies.signedAlone(signedOn))
        .containsExactly(
            new SignedAlone("DSR-1", "J. Hale, Duty manager"),
            new SignedAlone("DSR-2", "P. Lind, Head of legal services"),
            new SignedAlone("DSR-4", "J. Hale"));
    assertThat(tallies.signedAlone(signedOn.minusDays(1))).isEmpty();
  }

  private static SharingRequest judged(SharingRequest request, Verdict.Kind verdict) {
    return request.judged(verdict);
  }

  private static SharingRequest refused(String reference) {
    var lived = LivedRequest.of(reference);
    return with(lived, Stage.DECIDED, decision(lived, RequestDecision.Kind.REFUSE, null));
  }

  private static SharingRequest waiting(String reference) {
    var lived = LivedRequest.of(reference);
    var kind = RequestDecision.Kind.SHARE_IN_FULL;
    return with(lived, Stage.AWAITING_SIGNATURE, decision(lived, kind, null));
  }

  private static SharingRequest signed(String reference, String by) {
    var lived = LivedRequest.of(reference);
    return with(
        lived,
        Stage.DISCLOSED,
        decision(
            lived,
            RequestDecision.Kind.SHARE_IN_PART,
            new Signing.Signature(by, Samples.DAY.plusDays(2), "")));
  }

  private static RequestDecision decision(
      SharingRequest request, RequestDecision.Kind kind, Signing.@Nullable Signature signature) {
    var before = request.decision();
    if (before == null) {
      throw new AssertionError(request);
    }
    return new RequestDecision(
        kind,
        before.on(),
        before.by(),
        before.reason(),
        before.coded(),
        before.exemptions(),
        before.exemptionTest(),
        before.conditions(),
        kind.shares() ? before.shared() : RequestDecision.Shared.NOTHING,
        before.adviceNotFollowed(),
        new Signing(before.signing().causes(), signature),
        before.evidence());
  }

  private static SharingRequest with(SharingRequest of, Stage stage, RequestDecision decision) {
    var at = Instant.parse("2026-03-02T09:15:30.120Z");
    return new SharingRequest(
        of.reference(),
        of.requester(),
        of.ask(),
        of.particulars(),
        of.timing(),
        stage,
        decision,
        new Life(List.of(new Life.Step(Action.LOG, at, "J. Hale", "")), null, List.of()),
        of.atLogging(),
        Revision.FIRST);
  }
}
