package org.igworkbench.window.matrix.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.matrix.grid.GridModel.Line;
import org.igworkbench.window.matrix.grid.GridWalk.Step;
import org.jspecify.annotations.Nullable;

/// What the keys do in the grid.
final class GridKeys {

  private static final double ZOOM_STEP = 0.1;

  private final MatrixGrid grid;

  GridKeys(MatrixGrid grid) {
    this.grid = grid;
  }

  void pressed(KeyEvent event) {
    if (event.isAltDown()) {
      return;
    }
    if ((event.isShortcutDown() && zoom(event)) || foldOrOpen(event)) {
      event.consume();
      return;
    }
    var step = step(event.getCode(), event.isShortcutDown());
    if (step != null && !event.isShiftDown()) {
      grid.select(new GridWalk(grid.model(), page()).from(grid.spot(), step));
      event.consume();
    }
  }

  private int page() {
    return (int) (grid.bars().viewHeight() / grid.geometry().scaled(GridGeometry.CELL_HEIGHT));
  }

  private static @Nullable Step step(KeyCode code, boolean far) {
    return switch (code) {
      case LEFT, KP_LEFT -> far ? Step.NEXT_FILLED_LEFT : Step.LEFT;
      case RIGHT, KP_RIGHT -> far ? Step.NEXT_FILLED_RIGHT : Step.RIGHT;
      case UP, KP_UP -> far ? Step.NEXT_FILLED_UP : Step.UP;
      case DOWN, KP_DOWN -> far ? Step.NEXT_FILLED_DOWN : Step.DOWN;
      case HOME -> far ? Step.GRID_START : Step.ROW_START;
      case END -> far ? Step.GRID_END : Step.ROW_END;
      case PAGE_UP -> far ? null : Step.PAGE_UP;
      case PAGE_DOWN -> far ? null : Step.PAGE_DOWN;
      default -> null;
    };
  }

  private boolean zoom(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> zoomTo(grid.zoomProperty().get() + ZOOM_STEP);
      case MINUS, SUBTRACT -> zoomTo(grid.zoomProperty().get() - ZOOM_STEP);
      case DIGIT0, NUMPAD0 -> {
        // Without Shift it opens a place of the rail.
        if (!event.isShiftDown()) {
          return false;
        }
        zoomTo(1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void zoomTo(double value) {
    var spot = grid.spot();
    grid.zoomTo(value, 0, 0);
    grid.select(spot);
  }

  /// Keys that open a cell or fold a scope, and the key that leaves.
  private boolean foldOrOpen(KeyEvent event) {
    if (event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    var lines = grid.model().lines();
    var line = grid.spot().line() < lines.size() ? lines.get(grid.spot().line()) : null;
    var code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      grid.listener().left();
      return true;
    }
    if (line instanceof Line.Band band) {
      boolean toggles =
          code == KeyCode.ENTER
              || code == KeyCode.SPACE
              || (code == KeyCode.LEFT && !band.folded())
              || (code == KeyCode.RIGHT && band.folded());
      if (toggles) {
        grid.listener().folded(band.scope());
      }
      return toggles;
    }
    if (line != null && code == KeyCode.ENTER) {
      grid.listener().opened();
      return true;
    }
    return false;
  }
}
