package org.igworkbench.window.matrix;

import java.util.HashSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the panel stands: beside the grid, or over its edge where the window is too narrow for
/// both.
final class PanelPlace extends StackPane {

  /// The width of a window of 1200 px without the folded rail.
  private static final double NARROW = 1156;

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final SplitPane split = new SplitPane();
  private Region panel;
  private final Set<Region> known = new HashSet<>();
  private double remembered;
  private boolean open = true;
  private boolean placed;

  PanelPlace(Region main, Region panel) {
    this.panel = panel;
    known.add(panel);
    split.getItems().add(main);
    split.getStyleClass().add("matrix-split");
    SplitPane.setResizableWithParent(panel, false);
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
    getChildren().add(split);
    widthProperty().subscribe(this::place);
    panel.widthProperty().subscribe(this::remember);
  }

  /// Puts another panel in the place of the one before.
  void put(Region other) {
    if (other.equals(panel)) {
      return;
    }
    split.getItems().remove(panel);
    getChildren().remove(panel);
    placed = false;
    panel = other;
    StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
    SplitPane.setResizableWithParent(panel, false);
    if (known.add(panel)) {
      panel.widthProperty().subscribe(this::remember);
    }
    place();
  }

  boolean isOpen() {
    return open;
  }

  void open(boolean wanted) {
    open = wanted;
    place();
  }

  /// Keeps the width that a person gave the panel.
  private void remember() {
    if (placed && split.getItems().contains(panel) && panel.getWidth() > 0) {
      remembered = panel.getWidth();
    }
  }

  private void place() {
    double width = getWidth();
    boolean over = width > 0 && width < NARROW;
    boolean beside = open && !over;
    if (!beside) {
      split.getItems().remove(panel);
      placed = false;
    }
    if (!open || !over) {
      getChildren().remove(panel);
    }
    // Beside the grid the divider says how wide it is, over it the style sheet.
    panel.setMaxWidth(over ? USE_PREF_SIZE : Double.MAX_VALUE);
    panel.pseudoClassStateChanged(OVER, over);
    if (beside && !split.getItems().contains(panel)) {
      split.getItems().add(panel);
    } else if (open && over && !getChildren().contains(panel)) {
      getChildren().add(panel);
    }
    requestLayout();
  }

  /// Puts the divider where it belongs once the panel is styled: its width depends on the size of
  /// text.
  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (!placed && width > 0 && split.getItems().contains(panel)) {
      if (remembered == 0) {
        remembered = panel.prefWidth(-1);
      }
      // The divider is one pixel wide and stands in the middle of its position.
      split.setDividerPosition(0, (width - remembered - 0.5) / width);
      placed = true;
    }
    super.layoutChildren();
  }
}
