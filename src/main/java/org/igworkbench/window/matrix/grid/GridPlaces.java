package org.igworkbench.window.matrix.grid;

/// Where each cell stands while some lines and columns are folded, worked out once.
///
/// @param lines the line of each cell, or of the band that it is folded under; -1 where none is
/// @param bands the band above it, which counts it too; -1 where none is
/// @param columns its column, or the strip that it is folded into; -1 where none is
/// @param seen whether it is painted
@SuppressWarnings("ArrayRecordComponent") // Seen by this room only, and never compared.
record GridPlaces(int[] lines, int[] bands, int[] columns, boolean[] seen) {

  static GridPlaces of(GridFrame frame, GridCells cells) {
    int size = cells.size();
    var places = new GridPlaces(new int[size], new int[size], new int[size], new boolean[size]);
    var down = frame.lines();
    var across = frame.columns();
    for (int number = 0; number < size; number++) {
      var key = cells.key(number);
      int line = frame.lineOf(key.line());
      int column = frame.columnOf(key.column());
      boolean row = line >= 0 && down.get(line) instanceof GridFrame.Line.Row;
      places.lines[number] = line;
      places.columns[number] = column;
      places.bands[number] = row ? frame.bandOf(key.line()) : -1;
      places.seen[number] = row && column >= 0 && !across.get(column).folded();
    }
    return places;
  }
}
