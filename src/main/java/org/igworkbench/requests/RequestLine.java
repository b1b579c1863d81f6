package org.igworkbench.requests;

import java.time.LocalDate;
import org.igworkbench.matrix.Verdict;
import org.jspecify.annotations.Nullable;

/// A request as a list shows it, without all that is only read where it is opened.
///
/// @param organisation who asks, by its own name
/// @param recipient code of the recipient that it is; null when the register does not know it
/// @param purpose code of the purpose
/// @param deadline the day by which somebody has to review or decide it
/// @param pausedSince since when the clock stands still; null while it runs
/// @param verdict what the matrix said at the decision, or else at logging; null where neither is
///   known
/// @param decision how it was decided; null while it is not, and of no effect while a second
///   signature is awaited
public record RequestLine(
    String reference,
    String organisation,
    @Nullable String recipient,
    String purpose,
    LocalDate received,
    LocalDate deadline,
    @Nullable LocalDate pausedSince,
    Urgency urgency,
    Stage stage,
    Verdict.@Nullable Kind verdict,
    RequestDecision.@Nullable Kind decision,
    @Nullable LocalDate decidedOn) {

  /// The line of a request.
  public static RequestLine of(SharingRequest request) {
    var decision = request.decision();
    return new RequestLine(
        request.reference(),
        request.requester().organisation(),
        request.requester().recipient(),
        request.ask().purpose(),
        request.timing().received(),
        request.deadline(),
        request.timing().pausedSince(),
        request.timing().urgency(),
        request.stage(),
        request.listedVerdict(),
        decision == null ? null : decision.kind(),
        decision == null ? null : decision.on());
  }

  /// Whether it stands on top of every list: something was disclosed in an emergency and nobody has
  /// reviewed it.
  public boolean onTop() {
    return stage == Stage.EMERGENCY;
  }

  /// Whether it should have been decided or reviewed before the day and is not; as
  /// [SharingRequest#overdueOn] says it.
  public boolean overdueOn(LocalDate day) {
    var since = pausedSince;
    var clock = since != null && since.isBefore(day) ? since : day;
    return stage.open() && deadline.isBefore(clock);
  }
}
