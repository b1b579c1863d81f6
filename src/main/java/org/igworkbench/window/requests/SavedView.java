package org.igworkbench.window.requests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// The saved views of the list.
enum SavedView {
  OPEN,
  OVERDUE,
  DUE_THIS_WEEK,
  OFF_MATRIX,
  DECIDED_THIS_MONTH,
  ALL;

  /// Whether the view holds a request on that day. A week runs from Monday to Sunday.
  boolean holds(RequestRow row, LocalDate today) {
    var request = row.request();
    return switch (this) {
      case OPEN -> request.stage().open();
      case OVERDUE -> request.overdueOn(today);
      case DUE_THIS_WEEK -> request.stage().open() && inWeekOf(request.timing().due(), today);
      case OFF_MATRIX -> !row.verdict().inside();
      case DECIDED_THIS_MONTH -> {
        var decision = request.decision();
        yield decision != null && YearMonth.from(decision.on()).equals(YearMonth.from(today));
      }
      case ALL -> true;
    };
  }

  private static boolean inWeekOf(LocalDate day, LocalDate today) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
  }
}
