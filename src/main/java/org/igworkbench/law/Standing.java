package org.igworkbench.law;

import java.time.LocalDate;
import org.igworkbench.workspace.Period;

/// Whether and when a row of law is in force, and where that was seen.
///
/// @param verified where and when it was checked; `knowledge` means that nobody has
public record Standing(LawStatus status, Period inForce, String verified) {

  /// Whether the row could be relied on that day.
  ///
  /// A repealed row counts for the days before its end. A row that is enacted but not known to be
  /// in force counts only once somebody has entered the day on which it starts.
  public boolean on(LocalDate day) {
    return switch (status) {
      case IN_FORCE -> inForce.contains(day);
      case REPEALED, SAVED_FOR_OLD_CASES -> inForce.to() != null && inForce.contains(day);
      case ENACTED_NOT_COMMENCED, ENACTED_REGULATIONS_ONLY, COMMENCEMENT_NOT_VERIFIED ->
          inForce.from() != null && inForce.contains(day);
    };
  }
}
