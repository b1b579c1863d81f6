package org.igworkbench.reports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// SHA-256 over the rows of a tab in a form that a stranger can make from the workbook: the
/// headings first, cells with U+001F between them, rows with a line feed between them, UTF-8; days
/// as ISO writes them, numbers in plain decimals.
final class RowsHash {

  private static final String BETWEEN_CELLS = "\u001f";

  private RowsHash() {}

  /// The hash in hex.
  static String of(Tab tab) {
    var digest = sha256();
    digest.update(
        utf8(
            tab.columns().stream()
                .map(Column::heading)
                .collect(Collectors.joining(BETWEEN_CELLS))));
    for (var row : tab.rows()) {
      digest.update(utf8("\n" + line(row)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String line(List<Value> row) {
    return row.stream().map(RowsHash::said).collect(Collectors.joining(BETWEEN_CELLS));
  }

  private static String said(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Count(var number) -> Long.toString(number);
      case Value.Measure(var number) -> plain(number);
      case Value.Share(var fraction) -> plain(fraction);
      case Value.Day(var day) -> day.toString();
      case Value.Moment(var time) -> time.truncatedTo(ChronoUnit.MINUTES).toString();
    };
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
