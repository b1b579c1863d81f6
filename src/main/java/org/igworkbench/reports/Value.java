package org.igworkbench.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// What stands in one cell of a table; there is always something, if only a word for nothing.
public sealed interface Value {

  /// Words, or a code: stays text whatever it looks like.
  record Text(String text) implements Value {}

  /// A whole number.
  record Count(long number) implements Value {}

  /// A number with decimals, shown with one.
  record Measure(double number) implements Value {
    public Measure {
      checkFinite(number);
    }
  }

  /// A share of a whole, from 0 to 1, shown in percent.
  record Share(double fraction) implements Value {
    public Share {
      checkFinite(fraction);
    }
  }

  /// A day.
  record Day(LocalDate day) implements Value {}

  /// A day and the time of it, by the clock of the office, shown to the minute.
  record Moment(LocalDateTime time) implements Value {}

  private static void checkFinite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("No table can show " + number);
    }
  }
}
