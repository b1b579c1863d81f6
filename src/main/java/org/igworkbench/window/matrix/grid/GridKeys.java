package org.igworkbench.window.matrix.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
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
    if (!event.isAltDown() && (walks(event) || acts(event))) {
      event.consume();
    }
  }

  private boolean acts(KeyEvent event) {
    return event.isShortcutDown()
        ? zooms(event) || controls(event)
        : !event.isShiftDown() && (folds(event) || plain(event));
  }

  private boolean walks(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isShiftDown() && folds(event)) {
      return true;
    }
    var step = step(event.getCode(), event.isShortcutDown());
    if (step == null) {
      return false;
    }
    var spot = new GridWalk(grid.model(), page()).from(grid.spot(), step);
    if (event.isShiftDown()) {
      grid.extend(spot);
    } else {
      grid.select(spot);
    }
    return true;
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

  private boolean zooms(KeyEvent event) {
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
    grid.zoomTo(value, 0, 0);
    grid.reveal();
  }

  /// Keys with Ctrl; those of the clipboard are the listener's, if it wants them.
  private boolean controls(KeyEvent event) {
    if (event.isShiftDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case A -> {
        grid.selectAll();
        yield true;
      }
      case SPACE -> {
        grid.toggle(grid.spot());
        yield true;
      }
      case C -> grid.listener().copied();
      case V -> grid.listener().pasted();
      default -> false;
    };
  }

  /// Keys that fold the band or group one stands on, and those that fold the group of a column.
  private boolean folds(KeyEvent event) {
    if (!grid.model().has(grid.spot())) {
      return false;
    }
    var code = event.getCode();
    var column = grid.model().columns().get(grid.spot().column());
    if (grid.model().lines().get(grid.spot().line()) instanceof Line.Band band
        && toggles(code, band.folded())) {
      grid.listener().folded(band.key());
      return true;
    }
    boolean group =
        column.folded() ? opens(code) : code == KeyCode.MINUS || code == KeyCode.SUBTRACT;
    if (group) {
      grid.listener().folded(column.group());
    }
    return group;
  }

  private static boolean toggles(KeyCode code, boolean folded) {
    return code == KeyCode.ENTER
        || code == KeyCode.SPACE
        || code == (folded ? KeyCode.RIGHT : KeyCode.LEFT);
  }

  private static boolean opens(KeyCode code) {
    return switch (code) {
      case ENTER, SPACE, PLUS, EQUALS, ADD -> true;
      default -> false;
    };
  }

  private boolean plain(KeyEvent event) {
    var listener = grid.listener();
    return switch (event.getCode()) {
      case ESCAPE -> {
        listener.left();
        yield true;
      }
      case ENTER -> {
        listener.opened();
        yield true;
      }
      case INSERT -> listener.added();
      case F2 -> listener.changed();
      case DELETE -> listener.ended();
      case DIGIT1, NUMPAD1 -> layer(Layer.PERMISSION);
      case DIGIT2, NUMPAD2 -> layer(Layer.BASIS);
      case DIGIT3, NUMPAD3 -> layer(Layer.REVIEW);
      case DIGIT4, NUMPAD4 -> layer(Layer.USE);
      case DIGIT5, NUMPAD5 -> layer(Layer.FINDINGS);
      default -> false;
    };
  }

  private boolean layer(Layer layer) {
    grid.listener().layered(layer);
    return true;
  }
}
