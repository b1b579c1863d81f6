package org.igworkbench.window.matrix.grid;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// Stands unseen where the selected cell is painted, so that a screen reader finds a cell there.
final class FocusedCell extends Region {

  private Spot spot = new Spot(0, 0);

  FocusedCell() {
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    setMouseTransparent(true);
    setManaged(false);
  }

  void stand(Spot where, String text, String more) {
    spot = where;
    setAccessibleText(text);
    setAccessibleHelp(more);
    notifyAccessibleAttributeChanged(AccessibleAttribute.ROW_INDEX);
    notifyAccessibleAttributeChanged(AccessibleAttribute.COLUMN_INDEX);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ROW_INDEX -> spot.line();
      case COLUMN_INDEX -> spot.column();
      case SELECTED -> true;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
