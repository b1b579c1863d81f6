package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Violation;

/// What a table must not hold, each named by its place, and the rest counted where there are many.
final class Faults {

  private static final int NAMED = 20;

  private final Places places;
  private final List<Violation> named = new ArrayList<>();
  private long more;

  Faults(Places places) {
    this.places = places;
  }

  /// A formula's result can change without anybody changing the cell.
  void formula(int row, int column) {
    add(places.cell(row, column), "office.cell.formula");
  }

  void error(int row, int column, String code) {
    add(places.cell(row, column), "office.cell.error", code);
  }

  void merged(String range) {
    add(places.range(range), "office.cell.merged");
  }

  private void add(String place, String key, Object... args) {
    if (named.size() < NAMED) {
      named.add(Violation.at(place, key, args));
    } else {
      more++;
    }
  }

  List<Violation> all() {
    if (more == 0) {
      return named;
    }
    var all = new ArrayList<>(named);
    all.add(Violation.at(places.table(), "office.cell.more", more));
    return all;
  }
}
