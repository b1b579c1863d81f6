package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.igworkbench.exchange.Difference.Fate;
import org.igworkbench.exchange.ImportPlan.Counts;

/// Gathers what a file would change. Of rows that change nothing only the number is kept.
final class Comparison {

  private final Sheet sheet;
  private final List<Found> found = new ArrayList<>();
  private final Set<Integer> wrong = new HashSet<>();
  private int unchanged;

  private record Found(int record, Difference difference) {}

  Comparison(Sheet sheet) {
    this.sheet = sheet;
  }

  Sheet sheet() {
    return sheet;
  }

  /// How many problems there are by now; more of them after a row was read mean that it is wrong.
  int problems() {
    return sheet.problems().count();
  }

  /// The row says what the workspace says.
  void unchanged() {
    unchanged++;
  }

  /// The row says something else.
  void differs(Cells row, Fate fate, String code, String title, List<Difference.Cell> cells) {
    found.add(
        new Found(
            row.record(),
            new Difference(fate, row.place(sheet.layout().key()), code, title, cells)));
  }

  /// Something is wrong with the row, and it has been told.
  void wrong(int record) {
    wrong.add(record);
  }

  /// Something is wrong with a cell of a row that was read before.
  void fault(int record, String column, String key, Object... args) {
    var at = sheet.has(column) ? column : sheet.layout().key();
    sheet.problems().cell(record, sheet.index(at), key, args);
    wrong.add(record);
  }

  /// What is left without the rows that are wrong.
  List<Difference> differences() {
    return found.stream()
        .filter(each -> !wrong.contains(each.record()))
        .map(Found::difference)
        .toList();
  }

  Counts counts() {
    int fresh = 0;
    int changed = 0;
    int ended = 0;
    for (var each : found) {
      if (!wrong.contains(each.record())) {
        switch (each.difference().fate()) {
          case NEW -> fresh++;
          case CHANGED -> changed++;
          case ENDED -> ended++;
        }
      }
    }
    return new Counts(fresh, changed, unchanged, ended, wrong.size());
  }
}
