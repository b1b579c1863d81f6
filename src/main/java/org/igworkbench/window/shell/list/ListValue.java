package org.igworkbench.window.shell.list;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.Days;

/// How values of a list are said and sorted.
final class ListValue {

  /// Days before figures before words; words whatever their case.
  static final Comparator<Value> ORDER =
      Comparator.<Value>comparingInt(ListValue::rank).thenComparing(ListValue::within);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(", HH:mm", Locale.UK);

  private ListValue() {}

  static String said(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Count(var number) -> String.format(Locale.UK, "%,d", number);
      case Value.Measure(var number) -> String.format(Locale.UK, "%,.1f", number);
      case Value.Share(var fraction) -> String.format(Locale.UK, "%.0f %%", fraction * 100);
      case Value.Day(var day) -> Days.brief(day);
      case Value.Moment(var time) -> Days.brief(time.toLocalDate()) + TIME.format(time);
    };
  }

  /// Whether it stands to the right of its column.
  static boolean isFigure(Value value) {
    return switch (value) {
      case Value.Count _, Value.Measure _, Value.Share _ -> true;
      case Value.Text _, Value.Day _, Value.Moment _ -> false;
    };
  }

  private static int rank(Value value) {
    return switch (value) {
      case Value.Day _, Value.Moment _ -> 0;
      case Value.Count _, Value.Measure _, Value.Share _ -> 1;
      case Value.Text _ -> 2;
    };
  }

  private static int within(Value one, Value other) {
    if (rank(one) == 0 && rank(other) == 0) {
      return time(one).compareTo(time(other));
    }
    if (one instanceof Value.Text(var text) && other instanceof Value.Text(var second)) {
      return text.compareToIgnoreCase(second);
    }
    return Double.compare(number(one), number(other));
  }

  private static LocalDateTime time(Value value) {
    return switch (value) {
      case Value.Day(var day) -> day.atStartOfDay();
      case Value.Moment(var time) -> time;
      default -> LocalDateTime.MAX;
    };
  }

  private static double number(Value value) {
    return switch (value) {
      case Value.Count(var number) -> number;
      case Value.Measure(var number) -> number;
      case Value.Share(var fraction) -> fraction;
      case Value.Text _, Value.Day _, Value.Moment _ -> 0;
    };
  }
}
