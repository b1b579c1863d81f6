package org.igworkbench.window.shell.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes side by side, each as wide as the others; one below the other where they have no room, as
/// in a small window or at large text.
public final class Evenly extends Pane {

  private static final double BESIDE = 12;
  private static final double BELOW = 8;

  public Evenly(Node... nodes) {
    super(nodes);
    getStyleClass().add("evenly");
  }

  /// The height depends on the width.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double widest() {
    return getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
  }

  /// What the widest needs so that nothing of it is cut or broken.
  private double comfort() {
    return getManagedChildren().stream()
        .mapToDouble(node -> node instanceof FieldBox box ? box.comfort() : node.minWidth(-1))
        .max()
        .orElse(0);
  }

  private int count() {
    return Math.max(1, getManagedChildren().size());
  }

  private boolean beside(double width) {
    return width < 0 || (width - BESIDE * (count() - 1)) / count() >= comfort();
  }

  private double share(double width) {
    return beside(width) ? snapSizeX((width - BESIDE * (count() - 1)) / count()) : width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return widest();
  }

  @Override
  protected double computePrefWidth(double height) {
    double most =
        getManagedChildren().stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0);
    return most * count() + BESIDE * (count() - 1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double share = width < 0 ? -1 : share(width);
    var heights = getManagedChildren().stream().mapToDouble(node -> node.prefHeight(share));
    return beside(width) ? heights.max().orElse(0) : heights.sum() + BELOW * (count() - 1);
  }

  @Override
  protected void layoutChildren() {
    boolean beside = beside(getWidth());
    double share = share(getWidth());
    double x = 0;
    double y = 0;
    for (var node : getManagedChildren()) {
      double height = beside ? getHeight() : node.prefHeight(share);
      node.resizeRelocate(x, y, share, height);
      x += beside ? share + BESIDE : 0;
      y += beside ? 0 : height + BELOW;
    }
  }
}
