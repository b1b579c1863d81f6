package org.igworkbench.reports;

import java.time.Instant;
import java.time.LocalDate;
import org.igworkbench.workspace.Officer;

/// What is asked of a report.
///
/// @param from first day of the period
/// @param to last day of the period, which is also the day as at which open matters are counted
/// @param prepared the instant that the cover names
/// @param preparedBy who prepares it
/// @param marking the protective marking
public record ReportOrder(
    LocalDate from, LocalDate to, Instant prepared, Officer preparedBy, String marking) {

  /// The marking of a report that nobody has marked otherwise.
  public static final String USUAL_MARKING = "OFFICIAL-SENSITIVE";
}
