package org.igworkbench.requests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Which requests a list holds.
public enum RequestView {
  OPEN,
  OVERDUE,
  DUE_THIS_WEEK,
  /// What was disclosed in an emergency and waits for its review.
  EMERGENCY,
  AWAITING_SIGNATURE,
  /// What no rule let through, as it was judged when it was decided, or else when it was logged.
  OFF_MATRIX,
  DECIDED_THIS_MONTH,
  ALL;

  /// Whether the view holds a request on a day. A week runs from Monday to Sunday.
  public boolean holds(RequestLine line, LocalDate day) {
    return switch (this) {
      case OPEN -> line.stage().open();
      case OVERDUE -> line.overdueOn(day);
      case DUE_THIS_WEEK ->
          line.stage().open()
              && !line.deadline().isBefore(monday(day))
              && !line.deadline().isAfter(sunday(day));
      case EMERGENCY -> line.stage() == Stage.EMERGENCY;
      case AWAITING_SIGNATURE -> line.stage() == Stage.AWAITING_SIGNATURE;
      case OFF_MATRIX -> {
        var verdict = line.verdict();
        yield verdict != null && !verdict.inside();
      }
      case DECIDED_THIS_MONTH -> {
        var decided = line.decidedOn();
        yield decided != null
            && !line.stage().open()
            && !decided.isBefore(first(day))
            && !decided.isAfter(last(day));
      }
      case ALL -> true;
    };
  }

  /// The day with which the week of a day begins.
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// The day with which the week of a day ends.
  public static LocalDate sunday(LocalDate day) {
    return monday(day).plusDays(6);
  }

  /// The first day of the month of a day.
  public static LocalDate first(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  /// The last day of the month of a day.
  public static LocalDate last(LocalDate day) {
    return day.with(TemporalAdjusters.lastDayOfMonth());
  }
}
