package org.igworkbench.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Reads the tables of a pack by the names that people see, and the sample's own files beside them.
final class Tables {

  private Tables() {}

  static Tab tab(Pack pack, String name) {
    return pack.tabs().stream().filter(tab -> tab.name().equals(name)).findFirst().orElseThrow();
  }

  static List<String> headings(Tab tab) {
    return tab.columns().stream().map(Column::heading).toList();
  }

  /// Every row by its headings.
  static List<Map<String, String>> rows(Tab tab) {
    return tab.rows().stream().map(row -> row(tab, row)).toList();
  }

  private static Map<String, String> row(Tab tab, List<Value> values) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < values.size(); i++) {
      row.put(tab.columns().get(i).heading(), words(values.get(i)));
    }
    return row;
  }

  static Map<String, String> row(Tab tab, String column, String value) {
    return rows(tab).stream()
        .filter(row -> value.equals(row.get(column)))
        .findFirst()
        .orElseThrow();
  }

  static String words(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text;
      case Value.Count(var number) -> Long.toString(number);
      case Value.Measure(var number) -> Double.toString(number);
      case Value.Share(var fraction) -> Double.toString(fraction);
      case Value.Day(var day) -> day.toString();
      case Value.Moment(var time) -> time.toString();
    };
  }

  /// A file of the sample, read without the program.
  static List<Map<String, String>> sample(String file) {
    try {
      var records = records(Files.readString(Path.of("sample-data", file)));
      return records.stream()
          .skip(1)
          .map(cells -> {
            var row = new LinkedHashMap<String, String>();
            IntStream.range(0, cells.size())
                .forEach(i -> row.put(records.getFirst().get(i), cells.get(i)));
            return (Map<String, String>) row;
          })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> records(String text) {
    var records = new ArrayList<List<String>>();
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : text.toCharArray()) {
      if (c == '"') {
        // A doubled quote closes and opens again; the sample has no other use for it.
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        cells.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(List.copyOf(cells));
          cells.clear();
        }
      }
    }
    return records;
  }
}
