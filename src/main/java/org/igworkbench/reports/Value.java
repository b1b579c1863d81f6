package org.igworkbench.reports;

import java.time.LocalDate;

/// What stands in one cell of a table; there is always something, if only a word for nothing.
public sealed interface Value {

  /// Words, or a code: stays text whatever it looks like.
  record Text(String text) implements Value {}

  /// A whole number.
  record Count(long number) implements Value {}

  /// A number with decimals, shown with one.
  record Measure(double number) implements Value {}

  /// A share of a whole, from 0 to 1, shown in percent.
  record Share(double fraction) implements Value {}

  /// A day.
  record Day(LocalDate day) implements Value {}
}
