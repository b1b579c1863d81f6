package org.igworkbench.window.matrix;

import java.util.List;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.grid.MatrixGrid;

/// Copies the rules of the selected cells, and puts what was copied into others.
final class RuleCopying {

  private final MatrixGrid grid;
  private final MatrixModel model;
  private final CellPanel panel;

  RuleCopying(MatrixGrid grid, MatrixModel model, CellPanel panel) {
    this.grid = grid;
    this.model = model;
    this.panel = panel;
  }

  /// Copies the rules of the selected cells; in a single cell the one that is looked at. False when
  /// there are none.
  boolean copy() {
    var rules =
        grid.isSelecting()
            ? model.rules(grid.selection())
            : model.rule().map(List::of).orElse(List.of());
    if (rules.isEmpty()) {
      return false;
    }
    RuleClipboard.put(rules.stream().map(RuleRow::rule).toList());
    return true;
  }

  /// Pastes into the selected cells; false when there is nothing to paste.
  boolean paste() {
    var found = RuleClipboard.get();
    found.ifPresent(table -> panel.paste(table, cells()));
    return found.isPresent();
  }

  /// The selected cells, where the axes are those of rules.
  private List<Cell> cells() {
    return model.axes() == AxisPair.PURPOSE_RECIPIENT
        ? grid.selection().stream().map(key -> new Cell(key.line(), key.column())).toList()
        : List.of();
  }
}
