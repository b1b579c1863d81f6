package org.igworkbench.office;

/// From which row of a sheet to which a table goes, both counted from 0. Rows that follow on its
/// end without a gap belong to it: not every program lets a table grow when somebody writes below
/// it.
final class Extent {

  private final int first;
  private final int end;
  private final boolean grows;
  private int last;

  private Extent(int first, int end, boolean grows) {
    this.first = first;
    this.end = end;
    this.grows = grows;
    this.last = end;
  }

  /// From a row to the end of the sheet.
  static Extent from(int first) {
    return new Extent(first, Integer.MAX_VALUE, false);
  }

  /// Of a table that the workbook marks as one.
  ///
  /// @param end its last row, a row of totals not counted
  /// @param grows whether more rows may follow on it
  static Extent of(int first, int end, boolean grows) {
    return new Extent(first, end, grows);
  }

  int first() {
    return first;
  }

  boolean holds(int row) {
    return row >= first && row <= last;
  }

  /// Tells of a row with something in it, which may stand right below the end.
  void filled(int row) {
    if (grows && last >= end && row == last + 1) {
      last = row;
    }
  }

  /// As it was before any row was told of.
  Extent anew() {
    return new Extent(first, end, grows);
  }
}
