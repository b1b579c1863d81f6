package org.igworkbench.window.matrix;

import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// Where one stands in a grid that is seen for the first time.
final class FirstFilled {

  private FirstFilled() {}

  /// The first cell with a rule, line by line; without any the first cell.
  static Spot of(GridModel shown) {
    for (int line = 0; line < shown.lines().size(); line++) {
      for (int column = 0; column < shown.columns().size(); column++) {
        if (shown.at(line, column) != null) {
          return new Spot(line, column);
        }
      }
    }
    return new Spot(Math.min(1, Math.max(0, shown.lines().size() - 1)), 0);
  }
}
