package org.igworkbench.window.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as people in the United Kingdom write them, with the day first: `5 November 2026`, `5 Nov
/// 2026`, `5/11/2026`, `5.11.2026`, or `2026-11-05`.
public final class Days {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})\\s+(\\p{Alpha}{3,9})\\.?,?\\s+(\\d{4})");
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

  /// A year outside of these is a slip, such as 0026 or 20266.
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private Days() {}

  /// The day as the program writes it in full.
  public static String written(LocalDate day) {
    return LONG.format(day);
  }

  /// The day for a narrow column.
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /// The day that somebody wrote; empty when it is no day at all, such as 31 June, or one of
  /// another age, such as in the year 26.
  public static Optional<LocalDate> read(String text) {
    var typed = text.strip();
    var named = NAMED.matcher(typed);
    if (named.matches()) {
      var month = month(named.group(2));
      return month == null
          ? Optional.empty()
          : day(number(named.group(3)), month.getValue(), number(named.group(1)));
    }
    var figures = FIGURES.matcher(typed);
    if (figures.matches()) {
      return day(number(figures.group(4)), number(figures.group(3)), number(figures.group(1)));
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
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // 31 June and the like: told beside the field, where the text stays.
      return Optional.empty();
    }
  }
}
