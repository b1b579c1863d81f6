package org.igworkbench.window.reports;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// Periods that boards ask for. None goes beyond today: a report does not speak of days to come.
enum Preset {
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_YEAR,
  ALL;

  /// The first day.
  ///
  /// @param earliest the day of the oldest request
  LocalDate from(LocalDate today, LocalDate earliest) {
    return switch (this) {
      case THIS_QUARTER -> quarter(today);
      case LAST_QUARTER -> quarter(today).minusMonths(3);
      case THIS_YEAR -> today.withDayOfYear(1);
      case ALL -> earliest;
    };
  }

  /// The last day.
  LocalDate to(LocalDate today) {
    return this == LAST_QUARTER ? quarter(today).minusDays(1) : today;
  }

  private static LocalDate quarter(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }
}
