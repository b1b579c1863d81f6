package org.igworkbench.window.matrix.grid;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// Where things of a grid are, for tests of the screen that it stands in.
public final class GridHands {

  private GridHands() {}

  /// A point of the screen inside a cell.
  public static Point2D in(MatrixGrid grid, Spot spot) {
    var geometry = grid.geometry();
    return grid.localToScreen(
        grid.headingWidth() + geometry.left(spot.column()) - grid.bars().x() + 10,
        grid.headingHeight() + geometry.top(spot.line()) - grid.bars().y() + 10);
  }

  /// Clicks on a cell with Ctrl held down, which a robot without a screen does not pass on.
  public static void clickWithControl(MatrixGrid grid, Spot spot) {
    var screen = in(grid, spot);
    var point = grid.localToScene(grid.screenToLocal(screen));
    var none = false;
    Event.fireEvent(
        grid,
        new MouseEvent(
            MouseEvent.MOUSE_PRESSED,
            point.getX(),
            point.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            none,
            true,
            none,
            none,
            true,
            none,
            none,
            none,
            none,
            true,
            null));
  }

  /// A point of the screen on the heading of a line.
  public static Point2D heading(MatrixGrid grid, int line) {
    return grid.localToScreen(
        20, grid.headingHeight() + grid.geometry().top(line) - grid.bars().y() + 10);
  }

  /// A point of the screen on the label above a column.
  public static Point2D label(MatrixGrid grid, int column) {
    return grid.localToScreen(
        grid.headingWidth() + grid.geometry().left(column) - grid.bars().x() + 10, 10);
  }

  /// How high the headings of the columns are.
  public static double headings(MatrixGrid grid) {
    return grid.headingHeight();
  }

  /// Whether there is more than is seen.
  public static boolean scrolls(MatrixGrid grid) {
    return grid.bars().across().isVisible() || grid.bars().down().isVisible();
  }

  /// Scrolls by so much.
  public static void scroll(MatrixGrid grid, double x, double y) {
    grid.bars().by(x, y);
  }
}
