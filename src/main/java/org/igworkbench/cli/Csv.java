package org.igworkbench.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.exchange.FormulaMark;

/// Rows of comma-separated values with quotes by RFC 4180; lines end as the reference files’ do,
/// and what a spreadsheet would run is marked.
final class Csv {

  private Csv() {}

  /// One row, without its line end.
  static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    var safe = FormulaMark.put(text);
    return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean needsQuotes(String text) {
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
  }
}
