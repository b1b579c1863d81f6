package org.igworkbench.window.shell;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;

/// Draws marks on a canvas, from shapes in a box of 16 by 16.
public final class MarkPainter {

  private static final double BOX = 16;

  private MarkPainter() {}

  /// Draws a mark centred on a point.
  ///
  /// @param size width and height in pixels
  public static void paint(
      GraphicsContext g, Mark mark, Paint colour, double centreX, double centreY, double size) {
    g.save();
    g.translate(centreX - size / 2, centreY - size / 2);
    g.scale(size / BOX, size / BOX);
    g.setFill(colour);
    g.setStroke(colour);
    switch (mark) {
      case PERMITTED -> disc(g, 6.5);
      case CONDITIONAL -> {
        ring(g, 5.75, 1.5);
        g.fillArc(2.25, 2.25, 11.5, 11.5, 90, 180, ArcType.CHORD);
      }
      case BARRED -> {
        ring(g, 5.75, 1.5);
        g.setLineWidth(1.75);
        g.strokeLine(5, 5, 11, 11);
        g.strokeLine(11, 5, 5, 11);
      }
      case WIDER -> {
        ring(g, 6, 1.4);
        disc(g, 3);
      }
      case LAPSED -> {
        ring(g, 5.75, 1.5);
        g.strokeLine(8, 4.6, 8, 8.3);
        g.strokeLine(8, 8.3, 10.6, 9.8);
      }
      case UNCOVERED -> {
        g.setLineDashes(2.6, 2);
        ring(g, 5.75, 1.5);
      }
      case DRAFT -> {
        ring(g, 5.75, 1.3);
        g.setLineWidth(1.1);
        g.strokeLine(3.2, 7.4, 7.4, 3.2);
        g.strokeLine(3.2, 11, 11, 3.2);
        g.strokeLine(5, 12.8, 12.8, 5);
        g.strokeLine(8.6, 12.8, 12.8, 8.6);
      }
    }
    g.restore();
  }

  private static void disc(GraphicsContext g, double radius) {
    g.fillOval(8 - radius, 8 - radius, 2 * radius, 2 * radius);
  }

  private static void ring(GraphicsContext g, double radius, double width) {
    g.setLineWidth(width);
    g.strokeOval(8 - radius, 8 - radius, 2 * radius, 2 * radius);
  }
}
