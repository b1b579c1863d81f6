package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.Table.Row;

/// Gathers the rows of a sheet: the first with anything in it are the headings. Empty rows after
/// the last filled one never were there; one between two filled rows is kept, so that it can be
/// named.
final class SheetRows {

  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 1_000;
  private static final long MOST_CELLS = 5_000_000;

  private final Places places;
  private final List<Row> rows = new ArrayList<>();
  private List<String> headings = List.of();
  private final List<String> current = new ArrayList<>();
  private int currentRow = -1;

  SheetRows(Places places) {
    this.places = places;
  }

  /// Adds a cell; cells come row by row and in each row from left to right.
  void add(int row, int column, String text) throws Refused {
    if (text.isEmpty()) {
      return;
    }
    if (row != currentRow) {
      finishRow();
      fillGap(row);
      currentRow = row;
    }
    if (column >= MOST_COLUMNS) {
      throw Refused.at(places.cell(row, column), "office.sheet.columns", MOST_COLUMNS);
    }
    while (current.size() < column) {
      current.add("");
    }
    current.add(text);
  }

  private void fillGap(int row) throws Refused {
    if (row > MOST_ROWS) {
      throw Refused.at(places.cell(row, 0), "office.sheet.rows", MOST_ROWS);
    }
    if (!headings.isEmpty()) {
      var empty = padded(List.of());
      for (int gap = currentRow + 1; gap < row; gap++) {
        rows.add(new Row(gap + 1, gap + 1, empty));
      }
    }
  }

  private void finishRow() throws Refused {
    if (current.isEmpty()) {
      return;
    }
    if (headings.isEmpty()) {
      headings = List.copyOf(current);
    } else {
      rows.add(new Row(currentRow + 1, currentRow + 1, padded(current)));
      if ((long) rows.size() * headings.size() > MOST_CELLS) {
        throw Refused.at(places.table(), "office.sheet.cells", MOST_CELLS);
      }
    }
    current.clear();
  }

  private List<String> padded(List<String> cells) {
    var padded = new ArrayList<>(cells);
    while (padded.size() < headings.size()) {
      padded.add("");
    }
    return List.copyOf(padded);
  }

  List<String> headings() throws Refused {
    finishRow();
    if (headings.isEmpty()) {
      throw Refused.at(places.table(), "office.sheet.empty");
    }
    return headings;
  }

  List<Row> rows() {
    return rows;
  }
}
