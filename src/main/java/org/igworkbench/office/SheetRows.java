package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Table.Row;
import org.xml.sax.SAXException;

/// Puts the cells of a sheet together to rows and hands on those with anything in them, as long as
/// there are not more than any table has.
final class SheetRows {

  static final int MOST_ROWS = 250_000;
  static final int MOST_COLUMNS = 1_000;
  private static final long MOST_CELLS = 6_000_000;
  private static final long MOST_CHARACTERS = 200_000_000;

  private final Places places;
  private final Extent extent;
  private final Consumer<Row> each;
  private final List<String> current = new ArrayList<>();
  private int currentRow = -1;
  private long cells;
  private long characters;

  SheetRows(Places places, Extent extent, Consumer<Row> each) {
    this.places = places;
    this.extent = extent;
    this.each = each;
  }

  /// Adds a cell; cells come row by row and in each row from left to right.
  void add(int row, int column, String text) throws SAXException {
    if (text.isEmpty() || row < extent.first()) {
      return;
    }
    extent.filled(row);
    if (!extent.holds(row)) {
      return;
    }
    if (row != currentRow) {
      finish();
      if (row - extent.first() > MOST_ROWS) {
        throw Refused.at(places.cell(row, 0), "office.sheet.rows", MOST_ROWS);
      }
      currentRow = row;
    }
    if (column >= MOST_COLUMNS) {
      throw Refused.at(places.cell(row, column), "office.sheet.columns", MOST_COLUMNS);
    }
    while (current.size() < column) {
      current.add("");
    }
    current.add(text);
    characters += text.length();
  }

  /// Hands on the last row.
  void finish() throws SAXException {
    if (current.isEmpty()) {
      return;
    }
    cells += current.size();
    if (cells > MOST_CELLS) {
      throw Refused.at(places.table(), "office.sheet.cells", MOST_CELLS);
    }
    if (characters > MOST_CHARACTERS) {
      throw Refused.at(places.table(), "office.sheet.text", MOST_CHARACTERS);
    }
    var row = new Row(currentRow + 1, currentRow + 1, current);
    current.clear();
    try {
      each.accept(row);
    } catch (RuntimeException e) {
      throw new Stopped(e);
    }
  }

  /// Whoever takes the rows wants no more of them, or has failed.
  static final class Stopped extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException why;

    Stopped(RuntimeException why) {
      super(why);
      this.why = why;
    }

    RuntimeException why() {
      return why;
    }
  }
}
