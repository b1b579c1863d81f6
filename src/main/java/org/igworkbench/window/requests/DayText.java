package org.igworkbench.window.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as people write them: `5 November 2026`, `5 Nov 2026`, `5/11/2026` or `2026-11-05`.
final class DayText {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})\\s+(\\p{Alpha}{3,9})\\.?,?\\s+(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  private DayText() {}

  /// The day as the program writes it in full.
  static String written(LocalDate day) {
    return LONG.format(day);
  }

  /// The day for a narrow column.
  static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /// The day that somebody wrote; empty when it is no day at all, such as 31 June.
  static Optional<LocalDate> read(String text) {
    var typed = text.strip();
    var named = NAMED.matcher(typed);
    if (named.matches()) {
      var month = month(named.group(2));
      return month == null
          ? Optional.empty()
          : day(number(named.group(3)), month.getValue(), number(named.group(1)));
    }
    var slashes = SLASHES.matcher(typed);
    if (slashes.matches()) {
      return day(number(slashes.group(3)), number(slashes.group(2)), number(slashes.group(1)));
    }
    var iso = ISO.matcher(typed);
    if (iso.matches()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    return Optional.empty();
  }

  private static @Nullable Month month(String name) {
    var lower = name.toLowerCase(Locale.UK);
    for (var month : Month.values()) {
      var full = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
      if (full.startsWith(lower)) {
        return month;
      }
    }
    return null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // 31 June and the like: told beside the field, where the text stays.
      return Optional.empty();
    }
  }
}
