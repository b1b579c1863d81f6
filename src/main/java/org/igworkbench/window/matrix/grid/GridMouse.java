package org.igworkbench.window.matrix.grid;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.igworkbench.window.matrix.grid.GridModel.Line;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// What the mouse does in the grid.
final class GridMouse {

  /// No line or column there.
  private static final int NONE = -1;

  private static final double ZOOM_STEP = 0.1;

  private final MatrixGrid grid;
  private final Tooltip tooltip = new Tooltip();
  private Spot hovered = new Spot(NONE, NONE);

  GridMouse(MatrixGrid grid) {
    this.grid = grid;
  }

  void listen() {
    grid.setOnMousePressed(this::pressed);
    grid.setOnMouseMoved(this::moved);
    grid.setOnMouseExited(event -> hover(new Spot(NONE, NONE)));
    grid.setOnScroll(this::scrolled);
  }

  /// The line and column under a point of the grid; none over the headings of the other.
  private Spot at(double x, double y) {
    var geometry = grid.geometry();
    double left = grid.headingWidth();
    double top = geometry.headingHeight();
    int column = x < left ? NONE : geometry.columnAt(x - left + grid.bars().x());
    int line = y < top ? NONE : geometry.lineAt(y - top + grid.bars().y());
    return new Spot(line, column);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    grid.requestFocus();
    var here = at(event.getX(), event.getY());
    if (here.line() >= 0 && grid.model().lines().get(here.line()) instanceof Line.Band band) {
      grid.listener().folded(band.scope());
    } else if (here.line() >= 0 || here.column() >= 0) {
      var now = grid.spot();
      grid.select(
          new Spot(
              here.line() < 0 ? now.line() : here.line(),
              here.column() < 0 ? now.column() : here.column()));
      if (event.getClickCount() == 2 && here.line() >= 0 && here.column() >= 0) {
        grid.listener().opened();
      }
    }
    event.consume();
  }

  private void moved(MouseEvent event) {
    hover(at(event.getX(), event.getY()));
  }

  private void hover(Spot spot) {
    if (spot.equals(hovered)) {
      return;
    }
    hovered = spot;
    tooltip.hide();
    var text = grid.speech().tooltip(grid.model(), spot);
    tooltip.setText(text);
    if (text.isEmpty()) {
      Tooltip.uninstall(grid, tooltip);
    } else {
      Tooltip.install(grid, tooltip);
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown()) {
      zoom(event);
    } else {
      grid.bars().by(-event.getDeltaX(), -event.getDeltaY());
    }
    event.consume();
  }

  private void zoom(ScrollEvent event) {
    if (event.getDeltaY() == 0) {
      return;
    }
    grid.zoomTo(
        grid.zoomProperty().get() + Math.signum(event.getDeltaY()) * ZOOM_STEP,
        Math.max(0, event.getX() - grid.headingWidth()),
        Math.max(0, event.getY() - grid.geometry().headingHeight()));
  }
}
