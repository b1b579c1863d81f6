package org.igworkbench.requests;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;

/// Deciding a request, and the second signature under the decision.
public final class Decisions {

  private final RequestSteps steps;
  private final SharingMatrix matrix;
  private final RequestPolicy policy;
  private final WorkingDays calendar;
  private final Clock clock;
  private final Words words;

  Decisions(
      RequestSteps steps,
      SharingMatrix matrix,
      RequestPolicy policy,
      WorkingDays calendar,
      Clock clock,
      Words words) {
    this.steps = steps;
    this.matrix = matrix;
    this.policy = policy;
    this.calendar = calendar;
    this.clock = clock;
    this.words = words;
  }

  /// Why a decision to share this needs a second signature; none where it does not.
  public List<Signing.Cause> causes(SharingRequest request) {
    var snapshot = matrix.snapshot();
    var verdict = Judge.judge(snapshot, request.question());
    return policy
        .settings()
        .signatures()
        .causes(
            request.ask(),
            request.requester().recipient(),
            verdict.kind(),
            snapshot.catalogue());
  }

  /// Records the decision on a request and freezes what the matrix said. Where policy asks for a
  /// second signature the decision waits for it.
  ///
  /// @param seen the revision of the request that the officer looked at
  public Outcome<SharingRequest> decide(
      Officer officer, String reference, DecisionDraft draft, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.DECIDE,
        draft.reason(),
        (before, violations) -> {
          var snapshot = matrix.snapshot();
          var verdict = Judge.judge(snapshot, before.question());
          var check =
              new DecisionCheck(LocalDate.now(clock), policy.settings())
                  .decision(draft, before, verdict);
          violations.addAll(check);
          return violations.isEmpty() ? decided(before, draft, snapshot, verdict) : null;
        });
  }

  private SharingRequest decided(
      SharingRequest before, DecisionDraft draft, MatrixSnapshot snapshot, Verdict verdict) {
    var kind = Objects.requireNonNull(draft.kind());
    var plain = ReferenceRule.apply(snapshot, before.question());
    var evidence =
        new Evidence(
            verdict.kind(),
            plain,
            verdict.rules().stream()
                .map(rule -> words.say("requests.evidence.rule", rule.code(), rule.version()))
                .toList(),
            verdict.reasons().stream().map(words::say).toList(),
            verdict.grounds().citations(),
            draft.conditionsMet().stream().sorted().toList(),
            new Freezing(snapshot).of(verdict.rules(), before, draft, policy.settings()));
    var causes =
        kind.shares()
            ? policy
                .settings()
                .signatures()
                .causes(
                    before.ask(),
                    before.requester().recipient(),
                    verdict.kind(),
                    snapshot.catalogue())
            : List.<Signing.Cause>of();
    var decision =
        new RequestDecision(
            kind,
            Objects.requireNonNull(draft.on()),
            draft.by(),
            draft.reason(),
            draft.coded(),
            draft.exemptions(),
            draft.exemptionTest(),
            draft.conditions(),
            kind.shares() ? draft.shared() : RequestDecision.Shared.NOTHING,
            draft.adviceNotFollowed(),
            new Signing(causes, null),
            evidence);
    return running(before).at(stage(before, decision), decision);
  }

  // Whoever decides waits for the requester no more: nothing may stand still while it waits for the
  // second signature.
  private SharingRequest running(SharingRequest request) {
    return request.timing().pausedSince() == null
        ? request
        : request.on(request.timing().resumed(LocalDate.now(clock), calendar));
  }

  // What was disclosed in an emergency stays disclosed, whatever its review says.
  private static Stage stage(SharingRequest request, RequestDecision decision) {
    if (decision.signing().awaited()) {
      return Stage.AWAITING_SIGNATURE;
    }
    return request.life().disclosures().isEmpty() ? decision.kind().stage() : Stage.DISCLOSED;
  }

  /// Signs a decision as the second person.
  ///
  /// @param officer who signs; neither the one who logged the request nor the one who decided it
  public Outcome<SharingRequest> sign(
      Officer officer, String reference, String note, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.SIGN,
        note,
        (before, violations) -> {
          var decision = Objects.requireNonNull(before.decision());
          if (!another(officer, before)) {
            violations.add(
                Violation.at("signature.by", "requests.signing.same-person", officer.name()));
            return null;
          }
          var signed =
              decision.signed(
                  new Signing.Signature(officer.nameAndPosition(), LocalDate.now(clock), note));
          return before.at(stage(before, signed), signed);
        });
  }

  /// Whether an officer is another person than those who logged and decided a request, and than the
  /// one who is named as having decided it.
  public static boolean another(Officer officer, SharingRequest request) {
    var name = plain(officer.name());
    var decision = request.decision();
    if (decision != null && (plain(decision.by()) + ",").startsWith(name + ",")) {
      return false;
    }
    return request.life().steps().stream()
        .filter(step ->
            switch (step.action()) {
              case LOG, LOG_EMERGENCY, DECIDE -> true;
              case CORRECT,
                  BEGIN_REVIEW,
                  PAUSE,
                  RESUME,
                  ADVISE,
                  SIGN,
                  SEND_BACK,
                  DISCLOSE,
                  CONFIRM,
                  CLOSE ->
                  false;
            })
        .noneMatch(step -> plain(step.by()).equals(name));
  }

  private static String plain(String name) {
    // Neither another kind of space nor a sign that nobody sees makes another person.
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\p{Cf}", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll(" ?([.,]) ?", "$1")
        .strip()
        .toLowerCase(Locale.UK);
  }

  /// Sends a decision back unsigned; the request is open again.
  public Outcome<SharingRequest> sendBack(
      Officer officer, String reference, String why, Revision seen) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.SEND_BACK,
        why,
        (before, violations) -> {
          if (why.isBlank()) {
            violations.add(Violation.at("signature.why", "requests.signing.why-missing"));
          }
          boolean emergency = before.timing().reviewBy() != null;
          return before.at(emergency ? Stage.EMERGENCY : Stage.UNDER_REVIEW, null);
        });
  }
}
