package org.igworkbench.findings;

import java.time.LocalDate;
import org.igworkbench.audit.Subject;
import org.jspecify.annotations.Nullable;

/// Somebody has looked at a finding and lives with it for a while. It counts for exactly what was
/// found: when other facts are found in the same thing, they are open.
///
/// @param code names it, such as `FA-001`
/// @param finding the mark of the fault, such as `LAW-03`
/// @param subject the thing that the finding is about
/// @param facts what exactly was found, as [Finding#facts] writes it
/// @param by name and position of who accepted it
/// @param lookAgain the day on which the finding is open again
/// @param revokedOn the day on which it was taken back; null while it counts
public record Acceptance(
    String code,
    String finding,
    Subject subject,
    String facts,
    String reason,
    String by,
    LocalDate on,
    LocalDate lookAgain,
    @Nullable LocalDate revokedOn) {

  /// Whether it counts on a day. On the day to look again it counts no more.
  public boolean countsOn(LocalDate day) {
    return !day.isBefore(on)
        && day.isBefore(lookAgain)
        && (revokedOn == null || day.isBefore(revokedOn));
  }

  /// The same, taken back.
  Acceptance revoked(LocalDate day) {
    return new Acceptance(code, finding, subject, facts, reason, by, on, lookAgain, day);
  }
}
