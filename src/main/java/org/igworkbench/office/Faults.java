package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.igworkbench.workspace.Violation;

/// What a table must not hold, each named by its place, and the rest counted where there are many.
/// What stands above the table is nobody's concern.
final class Faults {

  private static final int NAMED = 20;

  private final Places places;
  private final Extent extent;
  private final List<Violation> named = new ArrayList<>();
  private long more;

  Faults(Places places, Extent extent) {
    this.places = places;
    this.extent = extent;
  }

  /// A formula's result can change without anybody changing the cell.
  void formula(int row, int column) {
    add(row, places.cell(row, column), "office.cell.formula");
  }

  void error(int row, int column, String code) {
    add(row, places.cell(row, column), "office.cell.error", code);
  }

  void tooLong(int row, int column) {
    add(row, places.cell(row, column), "office.cell.long", CellText.LONGEST);
  }

  void outOfCalendar(int row, int column) {
    add(row, places.cell(row, column), "office.cell.date");
  }

  void merged(String range) {
    var area = CellRangeAddress.valueOf(range);
    boolean above = area.getLastRow() < extent.first();
    add(
        above ? area.getLastRow() : Math.max(area.getFirstRow(), extent.first()),
        places.range(area.formatAsString()),
        "office.cell.merged");
  }

  private void add(int row, String place, String key, Object... args) {
    if (!extent.holds(row)) {
      return;
    }
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
