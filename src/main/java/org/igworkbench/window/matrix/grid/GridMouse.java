package org.igworkbench.window.matrix.grid;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// What the mouse does in the grid.
final class GridMouse {

  /// No line or column there.
  private static final int NONE = -1;

  private static final double ZOOM_STEP = 0.1;

  private final MatrixGrid grid;
  private final Tooltip tooltip = new Tooltip();
  private Spot hovered = new Spot(NONE, NONE);
  private boolean hoversLabel;

  GridMouse(MatrixGrid grid) {
    this.grid = grid;
  }

  void listen() {
    grid.setOnMousePressed(this::pressed);
    grid.setOnMouseDragged(this::dragged);
    grid.setOnMouseMoved(this::moved);
    grid.setOnMouseExited(event -> hover(new Spot(NONE, NONE), false));
    grid.setOnScroll(this::scrolled);
  }

  /// The line and column under a point of the grid; none over the headings of the other.
  private Spot at(double x, double y) {
    var geometry = grid.geometry();
    double left = grid.headingWidth();
    double top = grid.headingHeight();
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
    if (!folds(here, event.getY())) {
      select(here, event);
    }
    event.consume();
  }

  /// Whether a click there folds or opens something: the heading of a band, the label of a group,
  /// or anything of a folded group.
  private boolean folds(Spot here, double y) {
    var model = grid.model();
    if (here.line() >= 0 && model.lines().get(here.line()) instanceof Line.Band band) {
      grid.listener().folded(band.key());
      return true;
    }
    if (here.column() < 0) {
      return false;
    }
    var column = model.columns().get(here.column());
    boolean label = onLabels(y);
    if (label || column.folded()) {
      grid.listener().folded(column.group());
    }
    return label || column.folded();
  }

  private void select(Spot here, MouseEvent event) {
    var now = grid.spot();
    if (here.line() >= 0 && here.column() >= 0) {
      if (event.isShortcutDown()) {
        grid.toggle(here);
      } else if (event.isShiftDown()) {
        grid.extend(here);
      } else {
        grid.select(here);
      }
      if (event.getClickCount() == 2) {
        grid.listener().opened();
      }
    } else if (here.line() >= 0) {
      grid.selectLine(new Spot(here.line(), now.column()));
    } else if (here.column() >= 0) {
      grid.selectColumn(new Spot(now.line(), here.column()));
    }
  }

  private void dragged(MouseEvent event) {
    var here = at(event.getX(), event.getY());
    if (event.isPrimaryButtonDown()
        && !event.isShortcutDown()
        && grid.model().key(here) != null
        && !here.equals(grid.spot())) {
      grid.extend(here);
    }
    event.consume();
  }

  private void moved(MouseEvent event) {
    hover(at(event.getX(), event.getY()), onLabels(event.getY()));
  }

  private boolean onLabels(double y) {
    return y < grid.geometry().scaled(GridGeometry.LABELS_HEIGHT);
  }

  private void hover(Spot spot, boolean label) {
    if (spot.equals(hovered) && label == hoversLabel) {
      return;
    }
    hovered = spot;
    hoversLabel = label;
    tooltip.hide();
    var text = label ? group(spot) : grid.speech().tooltip(grid.model(), spot);
    tooltip.setText(text);
    if (text.isEmpty()) {
      Tooltip.uninstall(grid, tooltip);
    } else {
      Tooltip.install(grid, tooltip);
    }
  }

  private String group(Spot spot) {
    for (var group : grid.model().groups()) {
      if (spot.column() >= group.from() && spot.column() < group.to()) {
        return grid.speech().group(group.title());
      }
    }
    return "";
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
        Math.max(0, event.getY() - grid.headingHeight()));
  }
}
