package org.igworkbench.window.matrix.grid;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkPainter;

/// Paints how near the review of a cell is: a clock that is full when it is overdue, a clock, a
/// ring, a small ring; and under it the days.
final class ReviewPainter {

  private static final double MIDDLE = 12.5;
  private static final double CENTRE = 9.5;
  private static final double BOX = 13.5;

  private final GraphicsContext g;
  private final GridPicture p;

  ReviewPainter(GraphicsContext g, GridPicture picture) {
    this.g = g;
    this.p = picture;
  }

  void paint(CellLook.Review look, double x, double y) {
    double middle = x + p.px(MIDDLE);
    double centre = y + p.px(CENTRE);
    switch (look.stage()) {
      case OVERDUE -> fullClock(middle, centre);
      case IN_30_DAYS ->
          MarkPainter.paint(g, Mark.LAPSED, p.ink(Ink.SOON), middle, centre, p.px(BOX));
      case IN_90_DAYS -> ring(middle, centre, p.px(4.7), p.px(1.3), Ink.OVERDUE);
      case LATER -> ring(middle, centre, p.px(2.2), p.px(1), Ink.MUTED);
      case UNKNOWN -> {
        g.setFill(p.ink(Ink.MUTED));
        g.fillRect(middle - p.px(3), y + p.px(13), p.px(6), p.pixels().snap(p.px(1)));
      }
    }
    if (look.stage() != ReviewAge.Stage.UNKNOWN && p.letters()) {
      boolean pressing = look.stage() == ReviewAge.Stage.OVERDUE;
      g.setTextAlign(TextAlignment.CENTER);
      g.setFont(pressing ? p.type().strong(10) : p.type().medium(10));
      g.setFill(p.ink(pressing ? Ink.TEXT : Ink.MUTED));
      g.fillText(Integer.toString(look.days()), middle, p.pixels().snap(y + p.px(24)), p.px(23));
    }
  }

  private void ring(double middle, double centre, double radius, double width, Ink ink) {
    g.setStroke(p.ink(ink));
    g.setLineWidth(width);
    g.strokeOval(middle - radius, centre - radius, 2 * radius, 2 * radius);
  }

  private void fullClock(double middle, double centre) {
    double radius = p.px(6);
    g.setFill(p.ink(Ink.OVERDUE));
    g.fillOval(middle - radius, centre - radius, 2 * radius, 2 * radius);
    g.setStroke(p.ink(Ink.GROUND));
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineWidth(p.px(1.5));
    g.strokeLine(middle, centre - p.px(3.2), middle, centre + p.px(0.3));
    g.strokeLine(middle, centre + p.px(0.3), middle + p.px(2.4), centre + p.px(1.7));
    g.setLineCap(StrokeLineCap.BUTT);
  }
}
