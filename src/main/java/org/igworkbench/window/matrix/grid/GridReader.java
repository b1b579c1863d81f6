package org.igworkbench.window.matrix.grid;

import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.jspecify.annotations.Nullable;

/// Answers the questions that a screen reader puts to the grid.
final class GridReader {

  private final MatrixGrid grid;
  private final FocusedCell cell;

  GridReader(MatrixGrid grid, FocusedCell cell) {
    this.grid = grid;
    this.cell = cell;
  }

  /// Says where one stands now.
  void announce() {
    var text = grid.speech().place(grid.model(), grid.spot());
    var more = grid.speech().sums(grid.model(), grid.spot(), grid.selected().cells().size());
    grid.setAccessibleText(text);
    grid.setAccessibleHelp(more);
    cell.stand(grid.spot(), text, more);
    grid.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    grid.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
  }

  /// The answer; null for a question that the grid has none of its own to.
  @Nullable Object answer(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case FOCUS_ITEM -> cell;
      case SELECTED_ITEMS -> FXCollections.observableArrayList(cell);
      case MULTIPLE_SELECTION -> true;
      case ROW_COUNT -> grid.model().lines().size();
      case COLUMN_COUNT -> grid.model().columns().size();
      case CELL_AT_ROW_COLUMN -> isHere(parameters) ? cell : null;
      default -> null;
    };
  }

  private boolean isHere(Object... place) {
    return place.length == 2
        && new Spot((Integer) place[0], (Integer) place[1]).equals(grid.spot());
  }
}
