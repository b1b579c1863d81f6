package org.igworkbench.window.matrix.grid;

import java.util.List;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridFrame.Line;

/// The lines and columns of a grid when nothing is folded.
///
/// @param lines bands, each followed by its rows
public record GridAxes(Names names, List<Line> lines, List<Column> columns, List<Group> groups) {

  /// No lines and no columns.
  public static final GridAxes NONE =
      new GridAxes(new Names("", "", ""), List.of(), List.of(), List.of());

  public GridAxes {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
  }

  /// What stands down and across, as the corner says it, and what the grid is called.
  public record Names(String down, String across, String grid) {}

  /// Columns of one kind, side by side.
  ///
  /// @param key names it for folding
  /// @param from its first column
  /// @param to the column after its last
  /// @param folded whether one narrow column stands for all
  public record Group(String key, String title, int from, int to, boolean folded) {}
}
