package org.igworkbench.window.matrix.grid;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The two scroll bars, which lie over the edges of the body and are there only when needed.
final class GridBars {

  private static final double THICK = 10;

  private final ScrollBar across = bar(Orientation.HORIZONTAL);
  private final ScrollBar down = bar(Orientation.VERTICAL);
  private double viewWidth;
  private double viewHeight;

  GridBars(Runnable scrolled) {
    across.valueProperty().subscribe(scrolled);
    down.valueProperty().subscribe(scrolled);
  }

  private static ScrollBar bar(Orientation orientation) {
    var bar = new ScrollBar();
    bar.setOrientation(orientation);
    bar.setManaged(false);
    bar.setFocusTraversable(false);
    bar.getStyleClass().add("grid-bar");
    return bar;
  }

  ScrollBar across() {
    return across;
  }

  ScrollBar down() {
    return down;
  }

  double x() {
    return across.isVisible() ? across.getValue() : 0;
  }

  double y() {
    return down.isVisible() ? down.getValue() : 0;
  }

  double viewWidth() {
    return viewWidth;
  }

  double viewHeight() {
    return viewHeight;
  }

  /// Lays the bars over a body at a place. The last cells can be scrolled clear of the bars.
  void layOut(double left, double top, double width, double height, GridGeometry geometry) {
    boolean wide = geometry.contentWidth() > width;
    boolean high = geometry.contentHeight() > height;
    viewWidth = width - (high ? THICK : 0);
    viewHeight = height - (wide ? THICK : 0);
    fit(across, wide, geometry.contentWidth(), viewWidth);
    fit(down, high, geometry.contentHeight(), viewHeight);
    across.resizeRelocate(left, top + height - THICK, viewWidth, THICK);
    down.resizeRelocate(left + width - THICK, top, THICK, viewHeight);
  }

  private static void fit(ScrollBar bar, boolean needed, double content, double view) {
    bar.setVisible(needed);
    double most = needed ? Math.max(0, content - view) : 0;
    bar.setMax(most);
    bar.setVisibleAmount(content <= 0 ? most : most * view / content);
    bar.setUnitIncrement(GridGeometry.CELL_HEIGHT);
    bar.setBlockIncrement(view);
    bar.setValue(Math.clamp(bar.getValue(), 0, most));
  }

  /// Scrolls by so much, as far as there is anything.
  void by(double x, double y) {
    to(across.getValue() + x, down.getValue() + y);
  }

  void to(double x, double y) {
    across.setValue(Math.clamp(x, 0, across.getMax()));
    down.setValue(Math.clamp(y, 0, down.getMax()));
  }
}
