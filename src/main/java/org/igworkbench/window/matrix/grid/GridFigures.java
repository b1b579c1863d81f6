package org.igworkbench.window.matrix.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.igworkbench.window.matrix.grid.GridFrame.Line;

/// The sums of lines, bands, columns and folded groups, of what the layer counts.
final class GridFigures {

  private final List<Integer> lines;
  private final List<Integer> columns;

  GridFigures(GridFrame frame, Layer layer, Map<CellKey, CellSummary> cells) {
    var down = frame.lines();
    var byLine = new int[down.size()];
    var byColumn = new int[frame.columns().size()];
    cells.forEach((cell, summary) -> {
      int figure = layer.figure(summary);
      int line = frame.lineOf(cell.line());
      int column = frame.columnOf(cell.column());
      if (figure > 0 && line >= 0 && column >= 0) {
        byColumn[column] += figure;
        byLine[line] += figure;
        int band = frame.bandOf(cell.line());
        if (band >= 0 && down.get(line) instanceof Line.Row) {
          byLine[band] += figure;
        }
      }
    });
    lines = Arrays.stream(byLine).boxed().toList();
    columns = Arrays.stream(byColumn).boxed().toList();
  }

  /// Of each line; of a band that of its rows together.
  List<Integer> lines() {
    return lines;
  }

  /// Of each column; of a folded group that of its columns together.
  List<Integer> columns() {
    return columns;
  }
}
