package org.igworkbench.office;

import org.apache.poi.ss.util.CellReference;
import org.xml.sax.SAXException;

/// Names places in a workbook the way people do: `requests.xlsx!Requests!D17`.
record Places(String file, String tab) {

  private static final int LONGEST = 3;

  String table() {
    return file + "!" + tab;
  }

  /// The column that a cell's address names, counted from 0.
  ///
  /// @param row the row that it stands in, which is the one that its address must name
  static int column(String address, int row) throws SAXException {
    int column = 0;
    int letters = 0;
    while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
      int letter = Character.toUpperCase(address.charAt(letters)) - 'A';
      if (letter < 0 || letter > 25 || letters == LONGEST) {
        throw new SAXException("Not the address of a cell");
      }
      column = column * 26 + letter + 1;
      letters++;
    }
    if (Integer.parseInt(address, letters, address.length(), 10) != row + 1) {
      throw new SAXException("In another row than it says");
    }
    return column - 1;
  }

  /// A cell by its row and column, both counted from 0.
  String cell(int row, int column) {
    return range(address(row, column));
  }

  /// What a spreadsheet calls a cell.
  static String address(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }

  String range(String reference) {
    return table() + "!" + reference;
  }
}
