package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.igworkbench.matrix.Question;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// A request to share, from the day it came in to its decision.
///
/// @param reference such as `DSR-2026-014`
/// @param decision null while nobody has decided
public record SharingRequest(
    String reference,
    Requester requester,
    Ask ask,
    Timing timing,
    Stage stage,
    @Nullable RequestDecision decision,
    Revision revision) {

  /// The question that it puts to the matrix: by the law and rules of the day it came in.
  public Question question() {
    return questionOn(timing.received());
  }

  /// The same question as at another day.
  public Question questionOn(LocalDate day) {
    return new Question(
        ask.purpose(), requester.recipient(), ask.claim(), ask.scope(), ask.destination(), day);
  }

  /// Whether it should have been decided before the day and is not.
  public boolean overdueOn(LocalDate day) {
    return stage.open() && timing.due().isBefore(day);
  }

  /// The same request, decided.
  SharingRequest decided(RequestDecision how) {
    return new SharingRequest(reference, requester, ask, timing, how.kind().stage(), how, revision);
  }

  /// The same request at another revision.
  public SharingRequest at(Revision other) {
    return new SharingRequest(reference, requester, ask, timing, stage, decision, other);
  }

  /// The same request by another recipient of the register, which is the same body.
  public SharingRequest from(String recipient) {
    var by =
        new Requester(requester.organisation(), recipient, requester.role(), requester.channel());
    return new SharingRequest(reference, by, ask, timing, stage, decision, revision);
  }

  /// The request as it stood at the end of a day: not there before it came in, and open until it
  /// was decided.
  public Optional<SharingRequest> asAt(LocalDate day) {
    if (timing.received().isAfter(day)) {
      return Optional.empty();
    }
    boolean open = decision != null && decision.on().isAfter(day);
    return Optional.of(
        open
            ? new SharingRequest(
                reference, requester, ask, timing, Stage.UNDER_REVIEW, null, revision)
            : this);
  }
}
