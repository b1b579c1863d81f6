package org.igworkbench.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A request as somebody has typed it so far; what is not there yet is null or empty.
///
/// @param requiredBy the day by which the requester needs the data; null where it names none
public record RequestDraft(
    Requester requester,
    Ask ask,
    Particulars particulars,
    @Nullable LocalDate received,
    @Nullable LocalDate requiredBy,
    @Nullable Urgency urgency) {

  /// A request of which nothing else is known yet.
  public RequestDraft(
      Requester requester, Ask ask, @Nullable LocalDate received, @Nullable Urgency urgency) {
    this(requester, ask, Particulars.NONE, received, null, urgency);
  }

  /// The request as it was typed once, to be corrected.
  public static RequestDraft of(SharingRequest request) {
    return new RequestDraft(
        request.requester(),
        request.ask(),
        request.particulars(),
        request.timing().received(),
        request.timing().requiredBy(),
        request.timing().urgency());
  }
}
