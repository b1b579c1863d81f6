package org.igworkbench.office;

import org.apache.poi.ss.util.CellReference;

/// Names places in a workbook the way people do: `requests.xlsx!Requests!D17`.
record Places(String file, String tab) {

  String table() {
    return file + "!" + tab;
  }

  /// A cell by its row and column, both counted from 0.
  String cell(int row, int column) {
    return range(new CellReference(row, column).formatAsString());
  }

  String range(String reference) {
    return table() + "!" + reference;
  }
}
