package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
import org.igworkbench.matrix.Question;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// A request to share, from the day it came in until what was shared is returned or destroyed.
///
/// @param reference such as `DSR-2026-014`
/// @param decision null while nobody has decided; while a second signature is awaited it is there
///   and of no effect yet
/// @param atLogging what the matrix said when it was logged; null where nobody asked it then
public record SharingRequest(
    String reference,
    Requester requester,
    Ask ask,
    Particulars particulars,
    Timing timing,
    Stage stage,
    @Nullable RequestDecision decision,
    Life life,
    Verdict.@Nullable Kind atLogging,
    Revision revision) {

  private static final Set<Action> TAKING_UP =
      Set.of(Action.BEGIN_REVIEW, Action.PAUSE, Action.DECIDE, Action.SEND_BACK);

  /// A request of which no more is known than what a file of requests holds.
  public SharingRequest(
      String reference,
      Requester requester,
      Ask ask,
      Timing timing,
      Stage stage,
      @Nullable RequestDecision decision,
      Revision revision) {
    this(
        reference,
        requester,
        ask,
        Particulars.NONE,
        timing,
        stage,
        decision,
        Life.NONE,
        null,
        revision);
  }

  /// The question that it puts to the matrix: by the law and rules of the day it came in.
  public Question question() {
    return questionOn(timing.received());
  }

  /// The same question as at another day.
  public Question questionOn(LocalDate day) {
    return new Question(
        ask.purpose(), requester.recipient(), ask.claim(), ask.scope(), ask.destination(), day);
  }

  /// The day by which somebody has to do something about it: review an emergency, else decide.
  public LocalDate deadline() {
    var reviewBy = timing.reviewBy();
    return stage == Stage.EMERGENCY && reviewBy != null ? reviewBy : timing.due();
  }

  /// Whether it should have been decided or reviewed before the day and is not. While the clock
  /// stands still nothing becomes overdue.
  public boolean overdueOn(LocalDate day) {
    return stage.open() && deadline().isBefore(timing.clockOn(day));
  }

  /// The decision, if it was made and signed by the day.
  public Optional<RequestDecision> decidedBy(LocalDate day) {
    return Optional.ofNullable(decision)
        .filter(made -> !made.signing().awaited() && !made.effectiveOn().isAfter(day));
  }

  /// In how many working days it was decided, without those for which its clock stood still; empty
  /// while it is not.
  public OptionalInt workingDaysToDecide(WorkingDays calendar) {
    return decidedBy(LocalDate.MAX)
        .map(made -> OptionalInt.of(timing.worked(made.effectiveOn(), calendar)))
        .orElse(OptionalInt.empty());
  }

  /// Whether it was decided to share something of it.
  public boolean sharing() {
    return decision != null && decision.kind().shares();
  }

  /// What the matrix said when it was decided, or else when it was logged; null where neither is
  /// known.
  public Verdict.@Nullable Kind listedVerdict() {
    var evidence = decision == null ? null : decision.evidence();
    return evidence == null ? atLogging : evidence.verdict();
  }

  /// Everybody whom it asks about or about whom something was disclosed, by pseudonymous reference.
  public SequencedSet<String> subjects() {
    var all = new LinkedHashSet<>(SubjectReferences.of(ask.subjects()));
    life.disclosures()
        .forEach(disclosure -> all.addAll(SubjectReferences.of(disclosure.subjects())));
    return all;
  }

  /// The same request at another revision.
  public SharingRequest at(Revision other) {
    return new SharingRequest(
        reference, requester, ask, particulars, timing, stage, decision, life, atLogging, other);
  }

  /// The same request by another recipient of the register, which is the same body.
  public SharingRequest from(String recipient) {
    var by =
        new Requester(requester.organisation(), recipient, requester.role(), requester.channel());
    return new SharingRequest(
        reference, by, ask, particulars, timing, stage, decision, life, atLogging, revision);
  }

  /// The same request with what the matrix says to it as it is logged.
  public SharingRequest judged(Verdict.Kind verdict) {
    return new SharingRequest(
        reference, requester, ask, particulars, timing, stage, decision, life, verdict, revision);
  }

  SharingRequest asking(RequestDraft draft, Timing when) {
    return new SharingRequest(
        reference,
        draft.requester(),
        draft.ask(),
        draft.particulars(),
        when,
        stage,
        decision,
        life,
        atLogging,
        revision);
  }

  SharingRequest on(Timing when) {
    return new SharingRequest(
        reference, requester, ask, particulars, when, stage, decision, life, atLogging, revision);
  }

  SharingRequest at(Stage next, @Nullable RequestDecision how) {
    return new SharingRequest(
        reference, requester, ask, particulars, timing, next, how, life, atLogging, revision);
  }

  SharingRequest living(Life other) {
    return new SharingRequest(
        reference,
        requester,
        ask,
        particulars,
        timing,
        stage,
        decision,
        other,
        atLogging,
        revision);
  }

  SharingRequest disclosing(Disclosure disclosure) {
    var all = new ArrayList<>(life.disclosures());
    all.add(disclosure);
    return living(life.disclosing(all));
  }

  /// The request as it stood at the end of a day: not there before it came in, open until it was
  /// decided, and without what was heard of it later. What was put right since was a slip of the
  /// pen, and shows as it should have been.
  public Optional<SharingRequest> asAt(LocalDate day) {
    if (timing.received().isAfter(day)) {
      return Optional.empty();
    }
    var then = on(timing.asAt(day)).living(life.asAt(day));
    if (decision == null) {
      boolean takenUp = stage == Stage.UNDER_REVIEW;
      return Optional.of(takenUp ? then.at(waitingOn(day), null) : then);
    }
    if (decision.on().isAfter(day)) {
      boolean emergency = timing.reviewBy() != null;
      return Optional.of(then.at(emergency ? Stage.EMERGENCY : waitingOn(day), null));
    }
    if (decision.effectiveOn().isAfter(day)) {
      return Optional.of(then.at(Stage.AWAITING_SIGNATURE, decision.unsigned()));
    }
    boolean unsent = then.life.disclosures().isEmpty() && !life.disclosures().isEmpty();
    if (unsent) {
      return Optional.of(then.at(Stage.DECIDED, decision));
    }
    boolean open = stage == Stage.CLOSED && life.takenAfter(day, Set.of(Action.CLOSE));
    return Optional.of(open ? then.at(then.decidedStage(decision), decision) : then);
  }

  private Stage decidedStage(RequestDecision how) {
    return life.disclosures().isEmpty() ? how.kind().stage() : Stage.DISCLOSED;
  }

  // Where nobody took down when it was taken up, it counts as taken up all the while.
  private Stage waitingOn(LocalDate day) {
    boolean later = life.takenAfter(day, TAKING_UP) && !life.takenBy(day, TAKING_UP);
    return later ? Stage.RECEIVED : Stage.UNDER_REVIEW;
  }
}
