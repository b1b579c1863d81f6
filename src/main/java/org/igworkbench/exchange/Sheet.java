package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A table whose cells are asked for by column and type, so that each file is described by what it
/// holds and every fault is told in the same way.
final class Sheet {

  private final Layout layout;
  private final Table table;
  private final Problems problems;
  private final boolean words;
  private final Shared<String> texts = new Shared<>();
  private final Map<String, Integer> columns = new HashMap<>();

  /// @param table without headings when they could not be read, which is told already
  Sheet(Layout layout, Table table, Problems problems) {
    this.layout = layout;
    this.table = table;
    this.problems = problems;
    this.words = false;
    for (int column = 0; column < table.headings().size(); column++) {
      var name = CsvReader.plain(table.headings().get(column)).toLowerCase(Locale.ROOT);
      columns.putIfAbsent(name, column);
    }
    if (!table.headings().isEmpty()) {
      checkColumns();
    }
  }

  /// A table whose headings have been understood already and whose rows come one by one; a word for
  /// nothing in a cell means that it is empty.
  Sheet(Layout layout, Table headed, Map<String, Integer> columns, Problems problems) {
    this.layout = layout;
    this.table = headed;
    this.problems = problems;
    this.words = true;
    this.columns.putAll(columns);
  }

  /// The text of a cell, the same for all cells that say the same.
  String shared(String text) {
    return words ? texts.of(text) : text;
  }

  /// Whether a word in a cell says that there is nothing.
  boolean nothing(String cell) {
    return words && Nothing.is(cell);
  }

  /// A column as the person who made the file knows it.
  String heading(String column) {
    var index = columns.get(column);
    return index == null || !words ? column : CsvReader.plain(table.headings().get(index));
  }

  private void checkColumns() {
    var missing = layout.required().stream().filter(name -> !columns.containsKey(name)).toList();
    if (missing.size() == layout.required().size()) {
      problems.cell(1, 0, "exchange.headings.missing", layout.required(), present());
      return;
    }
    for (var name : missing) {
      problems.cell(1, 0, "exchange.column.missing", name, table.place(), present());
    }
    for (var name : layout.optional()) {
      if (!columns.containsKey(name)) {
        warnOfNearMiss(name);
      }
    }
  }

  // A misspelt optional column would be left alone in silence, and with it an end date.
  private void warnOfNearMiss(String name) {
    columns.forEach((heading, column) -> {
      if (!known(heading) && Spelling.near(heading, name)) {
        problems.cell(1, column, "exchange.heading.near", Problems.shown(heading), name);
      }
    });
  }

  private boolean known(String heading) {
    return layout.required().contains(heading) || layout.optional().contains(heading);
  }

  private List<String> present() {
    return table.headings().stream().limit(40).map(Problems::shown).toList();
  }

  Problems problems() {
    return problems;
  }

  Table table() {
    return table;
  }

  Layout layout() {
    return layout;
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  /// Where the column is, from 0.
  int index(String column) {
    return columns.getOrDefault(column, 0);
  }

  /// What stands in the key column, faulty rows included.
  Set<String> keys() {
    var keys = new HashSet<String>();
    if (has(layout.key())) {
      table.rows().forEach(row -> keys.add(CsvReader.plain(row.cells().get(index(layout.key())))));
    }
    keys.remove("");
    return keys;
  }

  /// The keys of the rows in which a column is filled in.
  Set<String> keysWith(String column) {
    var keys = new HashSet<String>();
    if (has(layout.key()) && has(column)) {
      for (var row : table.rows()) {
        if (!CsvReader.plain(row.cells().get(index(column))).isEmpty()) {
          keys.add(CsvReader.plain(row.cells().get(index(layout.key()))));
        }
      }
    }
    return keys;
  }

  /// Makes something of every row and leaves out those that are faulty.
  ///
  /// @param keys where the keys of the rows are claimed; shared by files that share their codes
  <T> List<T> rows(Keys keys, Function<Cells, T> reader) {
    var result = new ArrayList<T>();
    for (var row : table.rows()) {
      int before = problems.count();
      var item = reader.apply(new Cells(this, row, keys));
      if (problems.count() == before) {
        result.add(item);
      }
    }
    return result;
  }

  /// The same for a file whose keys are its own.
  <T> List<T> rows(Function<Cells, T> reader) {
    return rows(new Keys(), reader);
  }
}
