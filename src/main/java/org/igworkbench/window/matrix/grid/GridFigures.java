package org.igworkbench.window.matrix.grid;

import java.util.Arrays;
import java.util.List;

/// The sums of lines, bands, columns and folded groups, of what the layer counts.
final class GridFigures {

  private final int[] lines;
  private final int[] columns;

  GridFigures(int lines, int columns) {
    this.lines = new int[lines];
    this.columns = new int[columns];
  }

  /// Counts what a cell adds, wherever it is folded to.
  void add(GridPlaces places, int number, int figure) {
    int line = places.lines()[number];
    int column = places.columns()[number];
    if (figure == 0 || line < 0 || column < 0) {
      return;
    }
    lines[line] += figure;
    columns[column] += figure;
    int band = places.bands()[number];
    if (band >= 0) {
      lines[band] += figure;
    }
  }

  /// Of a line; of a band that of its rows together.
  int line(int line) {
    return lines[line];
  }

  /// Of a column; of a folded group that of its columns together.
  int column(int column) {
    return columns[column];
  }

  List<Integer> lines() {
    return Arrays.stream(lines).boxed().toList();
  }

  List<Integer> columns() {
    return Arrays.stream(columns).boxed().toList();
  }
}
