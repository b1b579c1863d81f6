package org.igworkbench.window.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time of day as the status bar says it.
public final class TimeOfDay {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private TimeOfDay() {}

  /// A moment, such as `10:42`.
  static String of(LocalTime time) {
    return MINUTES.format(time);
  }

  /// Now, such as `10:42`.
  public static String now(Clock clock) {
    return MINUTES.format(LocalTime.now(clock));
  }
}
