package org.igworkbench.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Puts what a cell stores into words: dates in ISO form, numbers without trailing noughts.
final class CellWords {

  /// As many digits as Excel shows: the rest is noise of binary fractions.
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LONGEST_NUMBER = 400;

  /// The first day that a calendar of four-digit years has no more room for, counted from 1900.
  private static final double END_OF_DAYS = 2_958_466;

  private static final int DAYS_TO_1904 = 1_462;
  private static final double HALF_A_SECOND = 0.5 / 86_400;
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?$");

  /// Codes and dates come again and again; each is kept once.
  private static final int KEPT = 20_000;

  private static final int SHORT = 40;

  private final SharedTexts shared;
  private final DateFormats formats;
  private final boolean from1904;
  private final Map<String, String> seen = new HashMap<>();

  CellWords(SharedTexts shared, DateFormats formats, boolean from1904) {
    this.shared = shared;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /// The words of a cell.
  ///
  /// @param type the cell's `t` attribute; null for a number
  /// @param style the index of its style; null for none
  /// @param raw what it stores
  /// @throws OutOfCalendar if it is a date that no calendar has
  String of(@Nullable String type, @Nullable String style, String raw) throws OutOfCalendar {
    if (raw.isEmpty()) {
      return "";
    }
    return switch (type == null ? "n" : type) {
      case "s" -> shared.get(Integer.parseInt(raw.strip()));
      case "b" -> raw.strip().equals("1") ? "true" : "false";
      case "d" -> MIDNIGHT.matcher(raw.strip()).replaceFirst("");
      case "n" -> kept(number(style, raw.strip()));
      default -> kept(Escapes.undone(raw));
    };
  }

  private String kept(String text) {
    if (text.length() > SHORT) {
      return text;
    }
    var before = seen.get(text);
    if (before != null) {
      return before;
    }
    if (seen.size() < KEPT) {
      seen.put(text, text);
    }
    return text;
  }

  private String number(@Nullable String style, String raw) throws OutOfCalendar {
    if (raw.length() > LONGEST_NUMBER) {
      throw new NumberFormatException("No program writes a number this long");
    }
    var number = new BigDecimal(raw);
    double value = number.doubleValue();
    if (isDate(style)) {
      return date(value);
    }
    var shown = number.round(SHOWN).stripTrailingZeros();
    // A far exponent would turn a few characters into a billion noughts.
    return Math.abs((long) shown.scale()) > LONGEST_NUMBER
        ? shown.toString()
        : shown.toPlainString();
  }

  private boolean isDate(@Nullable String style) {
    return style != null && formats.date(Integer.parseInt(style.strip()));
  }

  private String date(double value) throws OutOfCalendar {
    double counted = value + (from1904 ? DAYS_TO_1904 : 0) + HALF_A_SECOND;
    // Excel shows such a cell as a row of #.
    if (value < 0 || counted >= END_OF_DAYS) {
      throw new OutOfCalendar();
    }
    LocalDateTime moment =
        DateUtil.getLocalDateTime(value, from1904)
            .plusNanos(500_000_000)
            .truncatedTo(ChronoUnit.SECONDS);
    if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return moment.toLocalDate().toString();
    }
    return value < 1 ? moment.toLocalTime().toString() : moment.toString();
  }

  /// A cell is shown as a date but holds a number of no day.
  static final class OutOfCalendar extends Exception {

    private static final long serialVersionUID = 1L;
  }
}
