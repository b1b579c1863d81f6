package org.igworkbench.window.shell.form;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A bar with something at its start and something at its end; where they have no room side by
/// side, as in a small window or at large text, the end stands under the start.
public final class BarEnds extends Pane {

  private static final double GAP = 8;
  private static final double ABOVE = 4;

  private final Node start;
  private final Node end;

  public BarEnds(Node start, Node end) {
    super(start, end);
    this.start = start;
    this.end = end;
  }

  /// The height depends on the width.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double room(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean beside(double width) {
    return width < 0 || start.minWidth(-1) + GAP + end.minWidth(-1) <= room(width);
  }

  /// How wide the start is: it may break into lines where it stands alone.
  private double first(double room, boolean beside) {
    return Math.min(start.prefWidth(-1), beside ? room - GAP - end.minWidth(-1) : room);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? Double.MAX_VALUE : room(width);
    double one = start.prefHeight(first(room, beside(width)));
    double other = end.prefHeight(-1);
    return beside(width) ? Math.max(one, other) + 2 * ABOVE : one + other + 3 * ABOVE;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double room = room(getWidth());
    double left = snappedLeftInset();
    boolean beside = beside(getWidth());
    double first = first(room, beside);
    double height = start.prefHeight(first);
    double other = end.prefHeight(-1);
    double top = beside ? (getHeight() - height) / 2 : ABOVE;
    start.resizeRelocate(left, snapPositionY(top), first, height);
    double second = Math.min(end.prefWidth(-1), beside ? room - first - GAP : room);
    end.resizeRelocate(
        beside ? left + room - second : left,
        snapPositionY(beside ? (getHeight() - other) / 2 : top + height + ABOVE),
        second,
        other);
  }
}
