package org.igworkbench.window.requests.life;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The line of stages and what the clock says, at either end of a bar; where they have no room side
/// by side the clock stands under the line, and the line goes on in the next row.
final class StageBar extends Pane {

  private static final double GAP = 12;
  private static final double BELOW = 4;

  private final Node line;
  private final Node clock;

  StageBar(Node line, Node clock) {
    super(line, clock);
    this.line = line;
    this.clock = clock;
  }

  /// The height depends on the width.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean beside(double width) {
    return width < 0 || line.prefWidth(-1) + GAP + clock.prefWidth(-1) <= width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return line.prefWidth(-1) + GAP + clock.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return beside(width)
        ? Math.max(line.prefHeight(-1), clock.prefHeight(-1))
        : line.prefHeight(width) + BELOW + clock.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (beside(width)) {
      double first = snapSizeX(line.prefWidth(-1));
      double second = Math.min(snapSizeX(clock.prefWidth(-1)), width - first);
      line.resizeRelocate(0, 0, first, getHeight());
      clock.resizeRelocate(width - second, 0, second, getHeight());
    } else {
      double above = snapSizeY(line.prefHeight(width));
      line.resizeRelocate(0, 0, width, above);
      clock.resizeRelocate(0, snapPositionY(above + BELOW), width, clock.prefHeight(width));
    }
  }
}
