package org.igworkbench.window.matrix.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.shell.MarkPainter;

/// Paints what stands in a cell: each mark always in the same place.
final class CellPainter {

  /// A mark of 11 px, as its box: shapes fill 13 of its 16.
  private static final double MARK_BOX = 11 * 16 / 13.0;

  private final GraphicsContext g;
  private final GridPicture p;

  private CellPainter(GraphicsContext g, GridPicture picture) {
    this.g = g;
    this.p = picture;
  }

  /// Paints a cell whose upper left corner stands there.
  static void paint(GraphicsContext g, GridPicture picture, CellLook look, double x, double y) {
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    new CellPainter(g, picture).cell(look, x, y);
  }

  private void cell(CellLook look, double x, double y) {
    int rules = look.rules();
    double shift = rules > 9 ? 3 : 0;
    MarkPainter.paint(
        g,
        look.mark(),
        p.colour(look.mark()),
        x + p.px(12.5 - shift),
        y + p.px(9.5),
        p.px(MARK_BOX));
    if (look.overdue()) {
      g.setFill(p.ink(Ink.OVERDUE));
      g.fillRect(
          p.pixels().snap(x + p.px(1)),
          p.pixels().snap(y + p.px(2)),
          p.pixels().snap(p.px(3)),
          p.pixels().snap(p.px(9)));
    }
    if (rules > 1) {
      count(rules, x, y, shift);
    }
    if (look.barsInPart()) {
      slash(x, y);
    }
    if (p.letters()) {
      letters(look, x, y);
    }
  }

  private void count(int rules, double x, double y, double shift) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BASELINE);
    g.setFont(p.type().strong(9));
    g.setFill(p.ink(Ink.TEXT));
    double left = shift > 0 ? 15.3 : 18.7;
    g.fillText(Integer.toString(rules), x + p.px(left), p.pixels().snap(y + p.px(13)));
  }

  private void slash(double x, double y) {
    g.setStroke(p.ink(Ink.BARRED));
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(p.px(1.6));
    g.strokeLine(x + p.px(1.5), y + p.px(25.5), x + p.px(6.5), y + p.px(20));
  }

  private void letters(CellLook look, double x, double y) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BASELINE);
    g.setFont(p.type().medium(10));
    g.setFill(p.ink(Ink.MUTED));
    // Beside the slash there is less room: the letters make way, so that both are read.
    double middle = look.barsInPart() ? 15 : 12.5;
    g.fillText(look.letters(), x + p.px(middle), p.pixels().snap(y + p.px(24)), p.px(21));
  }
}
