package org.igworkbench.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.igworkbench.audit.Facts;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.igworkbench.workspace.Workspace;

/// Every request to share and how it was decided.
public final class RequestLog {

  private final Workspace workspace;
  private final RequestStore store;
  private final SharingMatrix matrix;
  private final WorkingDays calendar;
  private final Clock clock;
  private final Words words;

  public RequestLog(
      Workspace workspace,
      RequestStore store,
      SharingMatrix matrix,
      WorkingDays calendar,
      Clock clock,
      Words words) {
    this.workspace = workspace;
    this.store = store;
    this.matrix = matrix;
    this.calendar = calendar;
    this.clock = clock;
    this.words = words;
  }

  /// All requests, by reference.
  public List<SharingRequest> all() {
    return store.all();
  }

  /// The day by which a request is to be decided.
  public LocalDate due(LocalDate received, Urgency urgency) {
    return Targets.USUAL.due(received, urgency, calendar);
  }

  /// Logs a new request under the next reference of its year.
  public Outcome<SharingRequest> log(Officer officer, RequestDraft draft) {
    var check = new DraftCheck(LocalDate.now(clock)).request(draft, matrix.snapshot());
    var received = draft.received();
    var urgency = draft.urgency();
    if (!check.violations().isEmpty() || received == null || urgency == null) {
      return new Outcome.Rejected<>(check.violations());
    }
    var timing = new Timing(received, urgency, due(received, urgency));
    return workspace.change(
        officer,
        ledger -> {
          var reference = References.next(store.all(), received.getYear());
          var request =
              new SharingRequest(
                  reference,
                  draft.requester(),
                  draft.ask(),
                  timing,
                  Stage.RECEIVED,
                  null,
                  Revision.FIRST);
          store.add(List.of(request));
          ledger.record(
              "logged", RequestFacts.subject(request), Facts.NONE, RequestFacts.of(request), "");
          return new Outcome.Done<>(request, Revision.FIRST, undoLog(request));
        });
  }

  private Undo undoLog(SharingRequest request) {
    return new Undo(
        Sentence.of("requests.undo.log", request.reference()),
        officer ->
            workspace.change(
                officer,
                ledger -> {
                  if (!store.remove(request.reference(), whereItStands(request))) {
                    return stale(request);
                  }
                  ledger.record(
                      "removed",
                      RequestFacts.subject(request),
                      RequestFacts.of(request),
                      Facts.NONE,
                      "");
                  return new Outcome.Done<>(request, request.revision(), redoLog(request));
                }));
  }

  private Undo redoLog(SharingRequest request) {
    return new Undo(
        Sentence.of("requests.undo.log", request.reference()),
        officer ->
            workspace.change(
                officer,
                ledger -> {
                  if (store.find(request.reference()).isPresent()) {
                    return stale(request);
                  }
                  store.add(List.of(request));
                  ledger.record(
                      "logged",
                      RequestFacts.subject(request),
                      Facts.NONE,
                      RequestFacts.of(request),
                      "");
                  return new Outcome.Done<>(request, request.revision(), undoLog(request));
                }));
  }

  /// Records the decision on a request and freezes what the matrix said.
  ///
  /// @param seen the revision of the request that the officer looked at
  public Outcome<SharingRequest> decide(
      Officer officer, String reference, DecisionDraft draft, Revision seen) {
    var found = store.find(reference);
    if (found.isEmpty()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("request.reference", "requests.reference.unknown", reference)));
    }
    var request = found.get();
    if (!request.revision().equals(seen)) {
      return stale(request);
    }
    if (!request.stage().open()) {
      return new Outcome.Rejected<>(
          List.of(Violation.at("request.stage", "requests.request.decided", reference)));
    }
    var snapshot = matrix.snapshot();
    var verdict = Judge.judge(snapshot, request.question());
    var check = new DraftCheck(LocalDate.now(clock)).decision(draft, request, verdict);
    if (!check.violations().isEmpty()) {
      return new Outcome.Rejected<>(check.violations());
    }
    var plain = ReferenceRule.apply(snapshot, request.question());
    var decision = decision(draft, evidence(draft, verdict, plain));
    return save(officer, request, request.decided(decision), "decided");
  }

  private static RequestDecision decision(DecisionDraft draft, Evidence evidence) {
    var kind = Objects.requireNonNull(draft.kind());
    return new RequestDecision(
        kind,
        Objects.requireNonNull(draft.on()),
        draft.by(),
        draft.reason(),
        draft.exemptions(),
        draft.conditions(),
        kind.shares() ? draft.shared() : RequestDecision.Shared.NOTHING,
        evidence);
  }

  private Evidence evidence(DecisionDraft draft, Verdict verdict, ReferenceRule.Result plain) {
    return new Evidence(
        verdict.kind(),
        plain,
        verdict.rules().stream()
            .map(rule -> words.say("requests.evidence.rule", rule.code(), rule.version()))
            .toList(),
        verdict.reasons().stream().map(words::say).toList(),
        verdict.grounds().citations(),
        draft.conditionsMet().stream().sorted().toList());
  }

  private Outcome<SharingRequest> save(
      Officer officer, SharingRequest before, SharingRequest after, String what) {
    return workspace.change(
        officer,
        ledger -> {
          var revision = store.update(after, whereItStands(before));
          if (revision.isEmpty()) {
            return stale(after);
          }
          var saved = after.at(revision.get());
          var decision = after.decision();
          ledger.record(
              what,
              RequestFacts.subject(saved),
              RequestFacts.of(before),
              RequestFacts.of(saved),
              decision == null ? "" : decision.reason());
          var undo =
              new Undo(
                  Sentence.of("requests.undo.decide", saved.reference()),
                  who -> save(who, saved, before, "put back"));
          return new Outcome.Done<>(saved, revision.get(), undo);
        });
  }

  /// The revision at which a request is now, if it is as it was seen: what was done since has been
  /// undone. Else the revision at which it was seen, which is refused then.
  private Revision whereItStands(SharingRequest seen) {
    return store
        .find(seen.reference())
        .filter(now -> now.at(seen.revision()).equals(seen))
        .map(SharingRequest::revision)
        .orElse(seen.revision());
  }

  /// @param wanted as it was to be saved
  private Outcome<SharingRequest> stale(SharingRequest wanted) {
    var now = store.find(wanted.reference());
    return new Outcome.Stale<>(
        Sentence.of("requests.request.moved-on", wanted.reference()),
        now.map(SharingRequest::revision).orElse(Revision.ABSENT),
        new Clash(
            RequestFacts.subject(wanted),
            RequestFacts.of(wanted),
            now.map(RequestFacts::of).orElse(Facts.NONE)));
  }
}
