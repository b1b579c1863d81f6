package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.GridAxes;
import org.igworkbench.window.matrix.grid.GridFrame.Line;

/// The way from one cell that differs to the next, line by line, also through what is folded; from
/// the last it begins again.
final class DifferenceWalk {

  private final GridAxes axes;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<CellKey> cells = new ArrayList<>();

  DifferenceWalk(GridAxes axes, Set<CellKey> differing) {
    this.axes = axes;
    axes.lines().forEach(line -> lines.put(line.key(), lines.size()));
    for (int at = 0; at < axes.columns().size(); at++) {
      // A folded group stands where its first column would.
      columns.putIfAbsent(axes.columns().get(at).group(), at);
      columns.put(axes.columns().get(at).code(), at);
    }
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
    return lines.getOrDefault(line, axes.lines().size()) * (axes.columns().size() + 1)
        + columns.getOrDefault(column, axes.columns().size());
  }
}
