package org.igworkbench.window.matrix.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.matrix.grid.CellLook.Permission;
import org.igworkbench.window.shell.MarkPainter;

/// Paints what stands in a cell: each mark always in the same place.
final class CellPainter {

  /// A mark of 11 px, as its box: shapes fill 13 of its 16.
  private static final double MARK_BOX = 11 * 16 / 13.0;

  /// The middle of a cell, without the hairline at its end.
  private static final double MIDDLE = 12.5;

  private static final double TRIANGLE = 7;

  private final GraphicsContext g;
  private final GridPicture p;
  private final double x;
  private final double y;

  private CellPainter(GraphicsContext g, GridPicture picture, double x, double y) {
    this.g = g;
    this.p = picture;
    this.x = x;
    this.y = y;
  }

  /// Paints a cell whose upper left corner stands there.
  static void paint(GraphicsContext g, GridPicture picture, CellLook look, double x, double y) {
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setTextBaseline(VPos.BASELINE);
    g.setTextAlign(TextAlignment.CENTER);
    var painter = new CellPainter(g, picture, x, y);
    switch (look) {
      case Permission permission -> painter.permission(permission);
      case CellLook.Basis basis -> painter.basis(basis);
      case CellLook.Review review -> new ReviewPainter(g, picture).paint(review, x, y);
      case CellLook.Use use -> painter.use(use.times());
      case CellLook.Findings findings ->
          new FindingPainter(g, picture).paint(findings.counts(), x, y);
    }
  }

  private void permission(Permission look) {
    double shift = look.rules() > 9 ? 3 : 0;
    MarkPainter.paint(
        g,
        look.mark(),
        p.colour(look.mark()),
        x + p.px(MIDDLE - shift),
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
    if (look.flag() != CellLook.Flag.NONE) {
      triangle(look.flag());
    }
    if (look.rules() > 1) {
      count(look.rules(), shift);
    }
    if (look.barsInPart()) {
      slash();
    }
    if (p.letters()) {
      // Beside the slash there is less room: the letters make way, so that both are read.
      double middle = look.barsInPart() ? 15 : MIDDLE;
      text(look.letters(), Ink.MUTED, p.type().medium(10), middle, 24);
    }
  }

  private void triangle(CellLook.Flag flag) {
    double right = x + p.geometry().cellWidth() - 1;
    double side = p.px(TRIANGLE);
    g.setFill(p.ink(flag == CellLook.Flag.ERROR ? Ink.ERROR : Ink.WARNING));
    g.fillPolygon(new double[] {right - side, right, right}, new double[] {y, y, y + side}, 3);
  }

  private void count(int rules, double shift) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(p.type().strong(9));
    g.setFill(p.ink(Ink.TEXT));
    double left = shift > 0 ? 15.3 : 18.7;
    g.fillText(Integer.toString(rules), x + p.px(left), p.pixels().snap(y + p.px(13)));
    g.setTextAlign(TextAlignment.CENTER);
  }

  private void slash() {
    g.setStroke(p.ink(Ink.BARRED));
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(p.px(1.6));
    g.strokeLine(x + p.px(1.5), y + p.px(25.5), x + p.px(6.5), y + p.px(20));
  }

  private void basis(CellLook.Basis look) {
    var font = look.letters().length() > 3 ? p.type().medium(11) : p.type().medium(13);
    text(look.letters(), look.faint() ? Ink.MUTED : Ink.TEXT, font, MIDDLE, 18);
  }

  private void use(int times) {
    if (times == 0) {
      none(g, p, x, y);
      return;
    }
    g.setFill(p.ink(heat(times)));
    g.fillRect(
        x, y, p.geometry().cellWidth() - 1, p.geometry().scaled(GridGeometry.CELL_HEIGHT) - 1);
    text(Integer.toString(times), onHeat(times), p.type().strong(12), MIDDLE, 18);
  }

  private static Ink heat(int times) {
    return switch (times) {
      case 1 -> Ink.HEAT_1;
      case 2 -> Ink.HEAT_2;
      case 3 -> Ink.HEAT_3;
      case 4 -> Ink.HEAT_4;
      default -> Ink.HEAT_5;
    };
  }

  private static Ink onHeat(int times) {
    return switch (times) {
      case 1 -> Ink.ON_HEAT_1;
      case 2 -> Ink.ON_HEAT_2;
      case 3 -> Ink.ON_HEAT_3;
      case 4 -> Ink.ON_HEAT_4;
      default -> Ink.ON_HEAT_5;
    };
  }

  /// A small ring: there are rules, but nothing that this layer counts.
  static void none(GraphicsContext g, GridPicture p, double x, double y) {
    double radius = p.px(2.2);
    g.setStroke(p.ink(Ink.MUTED));
    g.setLineWidth(p.px(1));
    g.strokeOval(x + p.px(MIDDLE) - radius, y + p.px(13.5) - radius, 2 * radius, 2 * radius);
  }

  private void text(String text, Ink ink, Font font, double middle, double base) {
    g.setFont(font);
    g.setFill(p.ink(ink));
    g.fillText(text, x + p.px(middle), p.pixels().snap(y + p.px(base)), p.px(23));
  }
}
