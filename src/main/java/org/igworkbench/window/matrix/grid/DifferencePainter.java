package org.igworkbench.window.matrix.grid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// Paints what tells a cell that differs between two days: an outline, and a disc with a sign of
/// its own, so that no colour is needed to read it.
final class DifferencePainter {

  private static final double LINE = 1.5;
  private static final double RADIUS = 4.7;

  private final GraphicsContext g;
  private final GridPicture p;

  DifferencePainter(GraphicsContext g, GridPicture picture) {
    this.g = g;
    this.p = picture;
  }

  /// Marks a cell of that place and size.
  void paint(CellDifference difference, double x, double y, double width, double height) {
    var kind = difference.kind();
    g.setStroke(p.ink(ink(kind)));
    g.setLineWidth(LINE);
    g.setLineCap(StrokeLineCap.BUTT);
    if (kind == CellDifference.Kind.ENDED) {
      g.setLineDashes(3, 2);
    }
    double inset = LINE / 2;
    g.strokeRoundRect(x + inset, y + inset, width - 1 - LINE, height - 1 - LINE, 4, 4);
    g.setLineDashes();
    disc(kind, x + width - p.px(3.5), y + p.px(2.5));
  }

  static Ink ink(CellDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> Ink.ADDED;
      case CHANGED -> Ink.CHANGED;
      case ENDED -> Ink.ENDED;
    };
  }

  private void disc(CellDifference.Kind kind, double middle, double centre) {
    double radius = p.px(RADIUS);
    g.setFill(p.ink(ink(kind)));
    g.fillOval(middle - radius, centre - radius, 2 * radius, 2 * radius);
    g.setStroke(p.ink(Ink.GROUND));
    g.setLineWidth(p.px(1.5));
    double arm = p.px(2.8);
    switch (kind) {
      case ADDED -> {
        g.strokeLine(middle - arm, centre, middle + arm, centre);
        g.strokeLine(middle, centre - arm, middle, centre + arm);
      }
      case ENDED -> g.strokeLine(middle - arm, centre, middle + arm, centre);
      case CHANGED -> {
        g.setFill(p.ink(Ink.GROUND));
        g.fillPolygon(
            new double[] {middle - arm, middle, middle + arm},
            new double[] {centre + p.px(2), centre - p.px(2.8), centre + p.px(2)},
            3);
      }
    }
  }
}
