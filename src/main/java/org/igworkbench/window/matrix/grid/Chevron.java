package org.igworkbench.window.matrix.grid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// The arrow head before what folds and opens.
final class Chevron {

  private Chevron() {}

  /// Paints it round a point: to the right when folded, down when open.
  static void paint(
      GraphicsContext g, GridPicture p, boolean folded, double x, double middle, boolean here) {
    g.setStroke(p.ink(here ? Ink.ACCENT : Ink.MUTED));
    g.setLineWidth(p.px(1.2));
    g.setLineCap(StrokeLineCap.ROUND);
    double reach = p.px(3.2);
    double[] along = {-reach, 0, reach};
    double[] across = {-reach / 2, reach / 2, -reach / 2};
    for (int i = 0; i < along.length; i++) {
      along[i] += folded ? middle : x;
      across[i] += folded ? x : middle;
    }
    g.strokePolyline(folded ? across : along, folded ? along : across, along.length);
  }
}
