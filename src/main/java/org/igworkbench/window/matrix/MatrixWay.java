package org.igworkbench.window.matrix;

import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.MatrixGrid;

/// The way through the grid to a rule, purpose, recipient or basis, through whatever it is folded
/// under.
final class MatrixWay {

  private final MatrixModel model;
  private final MatrixGrid grid;
  private final Runnable show;
  private final Runnable usualAxes;

  /// @param show shows the model after something was unfolded
  /// @param usualAxes turns to purpose and recipient, on which every rule has its cell
  MatrixWay(MatrixModel model, MatrixGrid grid, Runnable show, Runnable usualAxes) {
    this.model = model;
    this.grid = grid;
    this.show = show;
    this.usualAxes = usualAxes;
  }

  /// Goes to the first cell with rules.
  void toFirst() {
    grid.select(first());
  }

  private Spot first() {
    var shown = grid.model();
    for (int line = 0; line < shown.lines().size(); line++) {
      for (int column = 0; column < shown.columns().size(); column++) {
        if (shown.at(line, column) != null) {
          return new Spot(line, column);
        }
      }
    }
    return new Spot(Math.min(1, Math.max(0, shown.lines().size() - 1)), 0);
  }

  /// Goes to a rule, wherever it stands on these axes.
  void to(RuleRow rule) {
    to(model.axes().cell(rule.rule()));
    model.look(rule.code());
  }

  /// Goes to a rule, purpose, recipient or basis, or to the cell of a purpose and a recipient.
  ///
  /// @return false where it is nowhere in the matrix
  boolean to(String code) {
    var rule = model.index().flatMap(index -> index.rule(code));
    if (rule.isPresent()) {
      to(rule.get());
      return true;
    }
    int between = code.indexOf('/');
    if (between > 0) {
      usualAxes.run();
      return to(new CellKey(code.substring(0, between), code.substring(between + 1)));
    }
    if (grid.model().lineOf(code) < 0 && grid.model().columnOf(code) < 0) {
      usualAxes.run();
    }
    return to(new CellKey(code, code));
  }

  /// Goes to a line and a column; where one of them is not there, one stays on one’s own.
  boolean to(CellKey there) {
    model.unfold(there);
    show.run();
    var spot = grid.spot();
    int line = grid.model().lineOf(there.line());
    int column = grid.model().columnOf(there.column());
    if (line < 0 && column < 0) {
      return false;
    }
    grid.select(new Spot(line < 0 ? spot.line() : line, column < 0 ? spot.column() : column));
    var cell = grid.model().key(grid.spot());
    if (cell != null) {
      model.look(cell);
    }
    return true;
  }
}
