package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.igworkbench.workspace.Violation;

/// Everything that is wrong with one file, each problem with its place.
final class Problems {

  // A file of the wrong kind can have a fault in every cell; nobody reads more than this.
  private static final int MOST = 1_000;
  private static final int EXCERPT = 60;

  private final String place;
  private final List<Found> found = new ArrayList<>();
  private int count;

  private record Found(int record, int column, Violation violation) {}

  /// @param place the file, and the tab where it has tabs
  Problems(String place) {
    this.place = place;
  }

  /// Something is wrong with the file as a whole.
  void file(String key, Object... args) {
    add(0, 0, Violation.at(place, key, args));
  }

  /// Something is wrong with a cell.
  ///
  /// @param record row of the file as a spreadsheet counts it, from 1
  /// @param column from 0
  void cell(int record, int column, String key, Object... args) {
    add(record, column, Violation.at(place + "!" + letters(column) + record, key, args));
  }

  private void add(int record, int column, Violation violation) {
    count++;
    if (found.size() < MOST) {
      found.add(new Found(record, column, violation));
    }
  }

  /// How many there are; grows with each that is added.
  int count() {
    return count;
  }

  /// All of them in the order of their places, those of the whole file first.
  List<Violation> inOrder() {
    var all = new ArrayList<Violation>();
    found.stream()
        .sorted(Comparator.comparingInt(Found::record).thenComparingInt(Found::column))
        .map(Found::violation)
        .forEach(all::add);
    if (count > MOST) {
      all.add(Violation.at(place, "exchange.file.more", count - MOST));
    }
    return all;
  }

  /// The name that a spreadsheet gives to a column.
  ///
  /// @param column from 0
  static String letters(int column) {
    var name = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      name.insert(0, (char) ('A' + left % 26));
    }
    return name.toString();
  }

  /// A line number as it is spoken in a sentence: without commas.
  static String spoken(int number) {
    return Integer.toString(number);
  }

  /// What stands in a cell, short enough and plain enough to be quoted in a sentence.
  static String shown(String value) {
    var plain = value.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c);
    var text =
        plain
            .limit(EXCERPT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return value.codePointCount(0, value.length()) > EXCERPT ? text + "…" : text;
  }
}
