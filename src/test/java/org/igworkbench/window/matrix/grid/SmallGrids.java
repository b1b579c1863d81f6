package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.igworkbench.window.matrix.grid.GridAxes.Group;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.shell.Mark;

/// Small grids for tests.
final class SmallGrids {

  static final CellSummary FILLED = filled(1, 0, FindingCounts.NONE);

  private SmallGrids() {}

  /// A cell of so many permitted rules.
  static CellSummary filled(int rules, int uses, FindingCounts findings) {
    var counts = new CellSummary.Counts(rules, 0, 0, 0, 0, 0);
    return new CellSummary(Mark.PERMITTED, "c", counts, ReviewAge.UNKNOWN, uses, findings);
  }

  /// Two bands of three rows each; groups of 2, 1 and 3 columns; filled are the corner cells and
  /// P-2 with R-4.
  static GridModel small() {
    return model(
        2,
        3,
        List.of(2, 1, 3),
        Map.of(
            new CellKey("P-1", "R-1"), FILLED,
            new CellKey("P-2", "R-4"), FILLED,
            new CellKey("P-6", "R-6"), FILLED));
  }

  /// A grid of any size.
  static GridModel model(
      int bands, int rows, List<Integer> groups, Map<CellKey, CellSummary> cells) {
    var lines = new ArrayList<Line>();
    int code = 1;
    for (int band = 1; band <= bands; band++) {
      lines.add(new Line.Band("s" + band, "Scope " + band, false));
      for (int row = 0; row < rows; row++, code++) {
        lines.add(new Line.Row("P-" + code, "Purpose " + code, "s" + band));
      }
    }
    var columns = new ArrayList<Column>();
    var sideBySide = new ArrayList<Group>();
    for (int size : groups) {
      int from = columns.size();
      var key = "g" + (sideBySide.size() + 1);
      IntStream.rangeClosed(from + 1, from + size)
          .mapToObj(i -> new Column("R-" + i, "Recipient " + i, "Recipient " + i, key, false))
          .forEach(columns::add);
      sideBySide.add(new Group(key, "Category", from, columns.size(), false));
    }
    var axes =
        new GridAxes(
            new GridAxes.Names("Purpose", "Recipient", "matrix"), lines, columns, sideBySide);
    return new GridModel(axes, GridCells.of(cells), Layer.PERMISSION);
  }
}
