package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.grid.GridModel.Line;
import org.igworkbench.window.shell.Mark;

/// Small grids for tests.
final class SmallGrids {

  static final CellSummary FILLED =
      new CellSummary(Mark.PERMITTED, "c", new CellSummary.Counts(1, 0, 0, 0, 0), false);

  private SmallGrids() {}

  /// Two scopes of three purposes each; categories of 2, 1 and 3 recipients; filled are the corner
  /// cells and P-2 with R-4.
  static GridModel small() {
    return model(
        2,
        3,
        List.of(2, 1, 3),
        Map.of(
            new Cell("P-1", "R-1"), FILLED,
            new Cell("P-2", "R-4"), FILLED,
            new Cell("P-6", "R-6"), FILLED));
  }

  /// A grid of any size.
  static GridModel model(
      int scopes, int purposes, List<Integer> categories, Map<Cell, CellSummary> cells) {
    var lines = new ArrayList<Line>();
    int code = 1;
    for (int scope = 1; scope <= scopes; scope++) {
      lines.add(new Line.Band("s" + scope, "Scope " + scope, 0, false));
      for (int purpose = 0; purpose < purposes; purpose++, code++) {
        lines.add(new Line.Row("P-" + code, "Purpose " + code, "s" + scope));
      }
    }
    var columns = new ArrayList<GridModel.Column>();
    var groups = new ArrayList<GridModel.Group>();
    for (int size : categories) {
      int from = columns.size();
      IntStream.rangeClosed(from + 1, from + size)
          .mapToObj(i -> new GridModel.Column("R-" + i, "" + i, "Recipient " + i, "Recipient " + i))
          .forEach(columns::add);
      groups.add(new GridModel.Group("Category", from, columns.size()));
    }
    return new GridModel(lines, columns, groups, new HashMap<>(cells));
  }
}
