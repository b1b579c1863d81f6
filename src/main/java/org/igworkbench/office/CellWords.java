package org.igworkbench.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;

/// Puts what a cell stores into words: dates in ISO form, numbers without trailing noughts.
final class CellWords {

  /// As many digits as Excel shows: the rest is noise of binary fractions.
  private static final MathContext SHOWN = new MathContext(15);

  private static final int LONGEST_NUMBER = 400;

  private final SharedStrings shared;
  private final DateFormats formats;
  private final boolean from1904;

  CellWords(SharedStrings shared, DateFormats formats, boolean from1904) {
    this.shared = shared;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /// The words of a cell.
  ///
  /// @param type the cell's `t` attribute; null for a number
  /// @param style the index of its style; null for none
  /// @param raw what it stores
  String of(@Nullable String type, @Nullable String style, String raw) {
    if (raw.isEmpty()) {
      return "";
    }
    return switch (type == null ? "n" : type) {
      case "s" -> shared.getItemAt(Integer.parseInt(raw.strip())).getString();
      case "b" -> raw.strip().equals("1") ? "true" : "false";
      case "d" -> raw.strip().replaceFirst("T00:00(:00(\\.0+)?)?$", "");
      case "n" -> number(style, raw.strip());
      default -> raw;
    };
  }

  private String number(@Nullable String style, String raw) {
    if (raw.length() > LONGEST_NUMBER) {
      throw new NumberFormatException("No program writes a number this long");
    }
    var number = new BigDecimal(raw);
    double value = number.doubleValue();
    if (isDate(style) && DateUtil.isValidExcelDate(value)) {
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

  private String date(double value) {
    LocalDateTime moment =
        DateUtil.getLocalDateTime(value, from1904)
            .plusNanos(500_000_000)
            .truncatedTo(ChronoUnit.SECONDS);
    if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return moment.toLocalDate().toString();
    }
    return value < 1 ? moment.toLocalTime().toString() : moment.toString();
  }
}
