package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.GridAxes;
import org.igworkbench.window.matrix.grid.GridFrame.Line;

/// The way from one cell that differs to the next, line by line, also through what is folded; from
/// the last it begins again.
final class DifferenceWalk {

  private final GridAxes axes;
  private final List<CellKey> cells = new ArrayList<>();

  DifferenceWalk(GridAxes axes, Set<CellKey> differing) {
    this.axes = axes;
    for (var line : axes.lines()) {
      for (var column : axes.columns()) {
        var key = new CellKey(line.key(), column.code());
        if (line instanceof Line.Row && differing.contains(key)) {
          cells.add(key);
        }
      }
    }
  }

  /// The next cell that differs.
  ///
  /// @param line the key of the line where one stands; a band counts as the place above its rows
  /// @param column the code of the column; of a folded group that of the group
  Optional<CellKey> from(String line, String column, boolean forward) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    int here = place(line, column);
    if (forward) {
      return Optional.of(
          cells.stream().filter(cell -> place(cell) > here).findFirst().orElse(cells.getFirst()));
    }
    return Optional.of(
        cells.reversed().stream()
            .filter(cell -> place(cell) < here)
            .findFirst()
            .orElse(cells.getLast()));
  }

  private int place(CellKey cell) {
    return place(cell.line(), cell.column());
  }

  private int place(String line, String column) {
    int down = 0;
    while (down < axes.lines().size() && !axes.lines().get(down).key().equals(line)) {
      down++;
    }
    int across = 0;
    while (across < axes.columns().size() && !stands(across, column)) {
      across++;
    }
    return down * (axes.columns().size() + 1) + across;
  }

  private boolean stands(int across, String column) {
    var one = axes.columns().get(across);
    return one.code().equals(column) || one.group().equals(column);
  }
}
