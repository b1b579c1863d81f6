package org.igworkbench.window.shell.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes one below the other, each as wide as the column and as high as it wants to be.
///
/// Each is measured once for a layout. Boxes in boxes ask for least, wanted and real heights anew on
/// every level, so that a text that wraps is measured a dozen times; that is felt while one types.
public final class Column extends Pane {

  private final double gap;
  private double measuredFor = Double.NaN;
  private double[] heights = {};

  public Column(double gap, Node... nodes) {
    super(nodes);
    this.gap = gap;
  }

  /// The height depends on the width.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public void requestLayout() {
    measuredFor = Double.NaN;
    super.requestLayout();
  }

  private double[] heights(double width) {
    if (width != measuredFor) {
      var nodes = getManagedChildren();
      heights = new double[nodes.size()];
      for (int i = 0; i < heights.length; i++) {
        heights[i] = snapSizeY(nodes.get(i).prefHeight(width));
      }
      measuredFor = width;
    }
    return heights;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(one -> one.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides()
        + getManagedChildren().stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double total = snappedTopInset() + snappedBottomInset();
    var all = heights(width < 0 ? -1 : width - sides());
    for (double height : all) {
      total += height;
    }
    return total + gap * Math.max(0, all.length - 1);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - sides();
    var all = heights(width);
    var nodes = getManagedChildren();
    double y = snappedTopInset();
    for (int i = 0; i < all.length; i++) {
      nodes.get(i).resizeRelocate(snappedLeftInset(), y, width, all[i]);
      y += all[i] + gap;
    }
    // What changes while it is laid out is not told; the next layout measures again.
    measuredFor = Double.NaN;
  }
}
