package org.igworkbench.window.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igworkbench.registers.Timeline.Bar;
import org.jspecify.annotations.Nullable;

/// The days that a time line shows, from its left end to its right.
///
/// @param first a first of January
/// @param last a first of January, after the last day shown
record TimeSpan(LocalDate first, LocalDate last) {

  /// What began longer ago begins at the left end: a decade is what one still asks about.
  private static final int YEARS_BACK = 10;

  private static final int YEARS_AHEAD = 2;

  /// The span in which bars differ, with the day that is looked at in it.
  static TimeSpan of(List<Bar> bars, LocalDate day) {
    var oldest = day.minusYears(YEARS_BACK);
    var newest = day.plusYears(YEARS_AHEAD);
    var days =
        bars.stream()
            .flatMap(bar -> Stream.of(bar.period()))
            .flatMap(period -> Stream.ofNullable(period.from()))
            .filter(from -> !from.isBefore(oldest))
            .min(LocalDate::compareTo)
            .orElse(day.minusYears(1));
    var begin = days.isBefore(day.minusYears(1)) ? days : day.minusYears(1);
    var end =
        bars.stream()
            .flatMap(bar ->
                Stream.concat(
                    Stream.ofNullable(bar.period().from()), Stream.ofNullable(bar.period().to())))
            .filter(one -> one.isAfter(newest))
            .filter(one -> one.isBefore(day.plusYears(YEARS_BACK)))
            .max(LocalDate::compareTo)
            .orElse(newest);
    return new TimeSpan(begin.withDayOfYear(1), end.plusYears(1).withDayOfYear(1));
  }

  /// Where a day lies, from 0 at the left end to 1 at the right.
  double at(LocalDate day) {
    return Math.clamp(
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last), 0, 1);
  }

  /// Where a bar begins; one without a first day begins at the left end.
  double begin(@Nullable LocalDate from) {
    return from == null ? 0 : at(from);
  }

  /// Where a bar ends, its last day included; one without a last day goes on to the right end.
  double end(@Nullable LocalDate to) {
    return to == null ? 1 : at(to.plusDays(1));
  }

  /// The first days of the years in it, not more than fit side by side.
  List<LocalDate> years() {
    int count = last.getYear() - first.getYear();
    int step = count > 8 ? 2 : 1;
    return IntStream.range(0, count)
        .filter(year -> year % step == 0)
        .mapToObj(year -> first.plusYears(year))
        .toList();
  }
}
