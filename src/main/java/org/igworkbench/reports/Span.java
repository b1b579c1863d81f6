package org.igworkbench.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/// The days that a report speaks of, first and last included.
record Span(LocalDate from, LocalDate to) {

  Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends on its first day or later");
    }
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /// The period of equal length just before: as many months where this one is made of whole months,
  /// because a board compares a quarter with the quarter before, and as many days otherwise.
  Span previous() {
    var last = from.minusDays(1);
    if (wholeMonths()) {
      return new Span(from.minusMonths(months().size()), last);
    }
    return new Span(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), last);
  }

  boolean wholeMonths() {
    return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
  }

  /// Every month that the period touches, in order.
  List<YearMonth> months() {
    var first = YearMonth.from(from);
    long after = ChronoUnit.MONTHS.between(first, YearMonth.from(to));
    return LongStream.rangeClosed(0, after).mapToObj(first::plusMonths).toList();
  }

  /// Whether all days of the month lie in the period.
  boolean holdsWhole(YearMonth month) {
    return contains(month.atDay(1)) && contains(month.atEndOfMonth());
  }
}
