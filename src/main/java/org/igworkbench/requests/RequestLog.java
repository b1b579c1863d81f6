package org.igworkbench.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.igworkbench.workspace.Workspace;

/// Every request to share and how it was decided.
public final class RequestLog {

  private final Stores stores;
  private final SharingMatrix matrix;
  private final WorkingDays calendar;
  private final Clock clock;
  private final RequestSteps steps;
  private final RequestLife life;
  private final Decisions decisions;
  private final Attachments attachments;
  private final Attachments documents;
  private final RequestPolicy policy;
  private final RequestIntake intake;

  /// Where everything that belongs to requests is kept.
  ///
  /// @param documents those of agreements, which are kept by the same rules as attachments
  public record Stores(
      RequestStore requests,
      AttachmentStore attachments,
      AttachmentStore documents,
      RequestSettingsStore settings) {}

  public RequestLog(
      Workspace workspace,
      Stores stores,
      SharingMatrix matrix,
      WorkingDays calendar,
      Clock clock,
      Words words) {
    this.stores = stores;
    this.matrix = matrix;
    this.calendar = calendar;
    this.clock = clock;
    var moves = new Moves(workspace);
    steps = new RequestSteps(moves, stores.requests(), clock);
    life = new RequestLife(steps, calendar, clock);
    policy = new RequestPolicy(moves, stores.settings());
    decisions = new Decisions(steps, matrix, policy, calendar, clock, words);
    attachments =
        new Attachments(
            moves, stores.attachments(), stores.settings(), this::withoutRequest, clock);
    documents =
        new Attachments(
            moves, stores.documents(), stores.settings(), this::withoutAgreement, clock);
    intake = new RequestIntake(moves, stores.requests(), matrix, policy, clock);
  }

  /// All requests, by reference; only for who needs all of them at once.
  public List<SharingRequest> all() {
    return stores.requests().all();
  }

  /// All requests, by reference, of which a few at a time are in memory.
  public Stream<SharingRequest> inTurn() {
    return InTurn.all(stores.requests());
  }

  /// How many requests there are.
  public int size() {
    return stores.requests().size();
  }

  /// The request of that reference.
  public Optional<SharingRequest> find(String reference) {
    return stores.requests().find(reference);
  }

  /// The requests of these references; those that are not there are left out.
  public List<SharingRequest> find(Collection<String> references) {
    return stores.requests().find(references);
  }

  /// Lists of requests, page by page.
  public RequestLists lists() {
    return stores.requests().lists();
  }

  /// Requests by what they name.
  public RequestMentions mentions() {
    return stores.requests().mentions();
  }

  /// The requests that ask about a person or under which something about the person was disclosed:
  /// *who received this?* (UK GDPR Article 19).
  ///
  /// @param subject a pseudonymous reference, as somebody types it
  public List<SharingRequest> about(String subject) {
    var plain = SubjectReferences.plain(subject);
    return plain.isEmpty() ? List.of() : stores.requests().about(plain);
  }

  /// The requests that came in within a week of a day, among which a double may be.
  public List<SharingRequest> near(LocalDate received) {
    return stores
        .requests()
        .receivedBetween(
            received.minusDays(Duplicates.DAYS_APART), received.plusDays(Duplicates.DAYS_APART));
  }

  /// What is done with a request before and after its decision.
  public RequestLife life() {
    return life;
  }

  /// Deciding and signing.
  public Decisions decisions() {
    return decisions;
  }

  /// The files that are kept with requests.
  public Attachments attachments() {
    return attachments;
  }

  /// The documents that are kept with agreements.
  public Attachments documents() {
    return documents;
  }

  private Optional<Violation> withoutRequest(String reference) {
    return stores.requests().find(reference).isEmpty()
        ? Optional.of(Violation.at("request.reference", "requests.reference.unknown", reference))
        : Optional.empty();
  }

  private Optional<Violation> withoutAgreement(String code) {
    return matrix.snapshot().agreement(code).isEmpty()
        ? Optional.of(Violation.at("agreement.code", "requests.agreement.unknown", code))
        : Optional.empty();
  }

  /// Requests that come from a file.
  public RequestIntake intake() {
    return intake;
  }

  /// Targets, second signatures, limits and reasons.
  public RequestPolicy policy() {
    return policy;
  }

  /// The day by which a request is to be decided.
  public LocalDate due(LocalDate received, Urgency urgency) {
    return policy.settings().targets().due(received, urgency, calendar);
  }

  /// In how many working days a request was decided, without those for which its clock stood still;
  /// empty while it is not.
  public OptionalInt workingDaysToDecide(SharingRequest request) {
    return request.workingDaysToDecide(calendar);
  }

  /// The calendar by which working days are counted.
  public WorkingDays calendar() {
    return calendar;
  }

  /// What is wrong with a request as it was typed; nothing is saved.
  public List<Violation> check(RequestDraft draft) {
    return new DraftCheck(LocalDate.now(clock)).request(draft, matrix.snapshot()).violations();
  }

  /// Logs a new request under the next reference of its year.
  public Outcome<SharingRequest> log(Officer officer, RequestDraft draft) {
    var wrong = check(draft);
    var received = draft.received();
    var urgency = draft.urgency();
    if (!wrong.isEmpty() || received == null || urgency == null) {
      return new Outcome.Rejected<>(wrong);
    }
    var timing =
        new Timing(received, urgency, due(received, urgency), draft.requiredBy(), null, List.of());
    return steps.make(
        officer,
        Action.LOG,
        "",
        () ->
            judged(
                new SharingRequest(
                    nextReference(received),
                    draft.requester(),
                    draft.ask(),
                    draft.particulars(),
                    timing,
                    Stage.RECEIVED,
                    null,
                    Life.NONE,
                    null,
                    Revision.FIRST)));
  }

  /// Logs what was disclosed today because it could not wait, to be reviewed by the targets.
  public Outcome<SharingRequest> logEmergency(Officer officer, EmergencyDraft draft) {
    var today = LocalDate.now(clock);
    var check = new DraftCheck(today).emergency(draft, matrix.snapshot());
    if (!check.violations().isEmpty()) {
      return new Outcome.Rejected<>(check.violations());
    }
    var targets = policy.settings().targets();
    var timing =
        new Timing(
            today, Urgency.EMERGENCY, today, null, targets.reviewBy(today, calendar), List.of());
    var people = SubjectReferences.of(draft.subjects()).size();
    var disclosure =
        new Disclosure(
            today,
            draft.why(),
            draft.organisation() + ", " + draft.person(),
            "",
            officer.nameAndPosition(),
            draft.subjects(),
            people,
            List.of());
    return steps.make(
        officer,
        Action.LOG_EMERGENCY,
        draft.why(),
        () ->
            judged(
                new SharingRequest(
                    nextReference(today),
                    new Requester(draft.organisation(), draft.recipient(), draft.person(), ""),
                    asked(draft, people),
                    Particulars.NONE,
                    timing,
                    Stage.EMERGENCY,
                    null,
                    Life.NONE.disclosing(List.of(disclosure)),
                    null,
                    Revision.FIRST)));
  }

  private static Ask asked(EmergencyDraft draft, int people) {
    return new Ask(
        draft.purpose(),
        Claim.NONE,
        draft.why(),
        DataScope.of(draft.categories(), Set.of()),
        draft.subjects(),
        people,
        null);
  }

  private SharingRequest judged(SharingRequest request) {
    return request.judged(Judge.judge(matrix.snapshot(), request.question()).kind());
  }

  private String nextReference(LocalDate day) {
    var beginning = References.beginning(day.getYear());
    return References.next(stores.requests().references(beginning), day.getYear());
  }

  /// Puts right what was typed when a request was logged, as long as nobody has decided.
  ///
  /// @param seen the revision of the request that the officer looked at
  /// @param why needed, as the trail is to say why what it held before was wrong
  public Outcome<SharingRequest> correct(
      Officer officer, String reference, RequestDraft draft, Revision seen, String why) {
    return steps.take(
        officer,
        reference,
        seen,
        Action.CORRECT,
        why,
        (before, violations) -> {
          violations.addAll(check(draft));
          if (why.isBlank()) {
            violations.add(Violation.at("correction.why", "requests.correction.why-missing"));
          }
          return violations.isEmpty()
              ? judged(before.asking(draft, corrected(before, draft)))
              : null;
        });
  }

  // What is due follows the day and the urgency only where one of them was wrong: targets that have
  // changed since do not move it. The days for which it has waited stay on top.
  private Timing corrected(SharingRequest before, RequestDraft draft) {
    var was = before.timing();
    var received = Objects.requireNonNull(draft.received());
    var urgency = Objects.requireNonNull(draft.urgency());
    return received.equals(was.received()) && urgency == was.urgency()
        ? new Timing(received, urgency, was.due(), draft.requiredBy(), was.reviewBy(), was.pauses())
        : was.movedTo(received, urgency, due(received, urgency), draft.requiredBy(), calendar);
  }
}
