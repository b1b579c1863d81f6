package org.igworkbench.exchange;

import java.util.List;

/// A table as it stands in a file: headings and rows of text, each with its place.
///
/// @param place the file, and the tab where it has tabs: `requests.xlsx!Sheet1`
public record Table(String place, List<String> headings, List<Row> rows) {

  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /// A row.
  ///
  /// @param line the line of the file (CSV) or row of the tab (workbook) it begins at, from 1
  /// @param record its number among the records of the file, from 1 for the headings: what a
  ///   spreadsheet shows as its row
  public record Row(int line, int record, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
