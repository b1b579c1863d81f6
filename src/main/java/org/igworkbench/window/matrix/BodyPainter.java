package org.igworkbench.window.matrix;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.matrix.GridGeometry.Range;
import org.igworkbench.window.shell.MarkPainter;

/// Paints the cells that are seen, and nothing else.
final class BodyPainter {

  /// A mark of 11 px, as its box: shapes fill 13 of its 16.
  private static final double MARK_BOX = 11 * 16 / 13.0;

  private final GraphicsContext g;
  private final GridPicture p;
  private final GridGeometry geometry;
  private final double width;
  private final double height;
  private final Range columns;
  private final Range lines;

  private BodyPainter(GraphicsContext g, GridPicture picture, double width, double height) {
    this.g = g;
    this.p = picture;
    this.geometry = picture.geometry();
    this.width = width;
    this.height = height;
    this.columns = geometry.columns(picture.scrollX(), width);
    this.lines = geometry.lines(picture.scrollY(), height);
  }

  /// Paints the body into an area of that size.
  static void paint(GraphicsContext g, GridPicture picture, double width, double height) {
    var painter = new BodyPainter(g, picture, width, height);
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    painter.ground();
    painter.crosshair();
    painter.columnLines();
    painter.rowLines();
    painter.cells();
    painter.outline();
  }

  private double x(int column) {
    return geometry.left(column) - p.scrollX();
  }

  private double y(int line) {
    return geometry.top(line) - p.scrollY();
  }

  private double endX() {
    return Math.min(width, geometry.contentWidth() - p.scrollX());
  }

  private double endY() {
    return Math.min(height, geometry.contentHeight() - p.scrollY());
  }

  private void ground() {
    g.setFill(p.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
  }

  private void crosshair() {
    int line = p.spot().line();
    int column = p.spot().column();
    g.setFill(p.ink(Ink.CROSSHAIR));
    if (line >= lines.from() && line < lines.to() && p.model().row(line) != null) {
      g.fillRect(0, y(line), endX(), geometry.height(line));
    }
    if (column >= columns.from() && column < columns.to()) {
      g.fillRect(x(column), 0, geometry.cellWidth(), endY());
    }
  }

  /// Lines between columns, and the gaps between categories.
  private void columnLines() {
    double gap = geometry.scaled(GridGeometry.GROUP_GAP);
    for (int column = columns.from(); column < columns.to(); column++) {
      double right = x(column) + geometry.cellWidth();
      g.setFill(p.ink(Ink.LINE));
      p.pixels().vertical(g, right, 0, endY());
      boolean gapFollows =
          column + 1 < p.model().columns().size()
              && geometry.left(column + 1) > geometry.right(column);
      if (gapFollows) {
        g.setFill(p.ink(Ink.BAND));
        g.fillRect(right, 0, gap, endY());
      }
    }
  }

  private void rowLines() {
    for (int line = lines.from(); line < lines.to(); line++) {
      double top = y(line);
      double bottom = top + geometry.height(line);
      if (p.model().row(line) == null) {
        g.setFill(p.ink(Ink.BAND));
        g.fillRect(0, top, endX(), bottom - top);
        if (line > 0) {
          g.setFill(p.ink(Ink.EDGE));
          p.pixels().horizontal(g, top, 0, endX(), 1);
        }
      } else if (line + 1 == p.model().lines().size() || p.model().row(line + 1) != null) {
        g.setFill(p.ink(Ink.LINE));
        p.pixels().horizontal(g, bottom, 0, endX(), 1);
      }
    }
  }

  private void cells() {
    for (int line = lines.from(); line < lines.to(); line++) {
      for (int column = columns.from(); column < columns.to(); column++) {
        var summary = p.model().at(line, column);
        if (summary != null) {
          cell(summary, x(column), y(line));
        }
      }
    }
  }

  private void cell(CellSummary summary, double x, double y) {
    int rules = summary.counts().all();
    double shift = rules > 9 ? 3 : 0;
    MarkPainter.paint(
        g,
        summary.mark(),
        p.colour(summary.mark()),
        x + p.px(12.5 - shift),
        y + p.px(9.5),
        p.px(MARK_BOX));
    if (summary.overdue()) {
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
    if (summary.barsInPart()) {
      slash(x, y);
    }
    if (p.letters()) {
      letters(summary, x, y);
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

  private void letters(CellSummary summary, double x, double y) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BASELINE);
    g.setFont(p.type().medium(10));
    g.setFill(p.ink(Ink.MUTED));
    // Beside the slash there is less room: the letters make way, so that both are read.
    double middle = summary.barsInPart() ? 15 : 12.5;
    g.fillText(summary.letters(), x + p.px(middle), p.pixels().snap(y + p.px(24)), p.px(21));
  }

  /// The outline of the selected cell, outside it but never under a heading.
  private void outline() {
    int line = p.spot().line();
    int column = p.spot().column();
    boolean seen =
        line >= lines.from()
            && line < lines.to()
            && column >= columns.from()
            && column < columns.to()
            && p.model().row(line) != null;
    if (!seen) {
      return;
    }
    double thick = p.focused() ? 2 : 1;
    double left = Math.max(x(column) - thick / 2, thick / 2);
    double top = Math.max(y(line) - thick / 2, thick / 2);
    // The hairline at the end of a cell gives way to the outline.
    double right = x(column) + geometry.cellWidth() - 1 + thick / 2;
    double bottom = y(line) + geometry.height(line) - 1 + thick / 2;
    g.setStroke(p.ink(Ink.ACCENT));
    g.setLineWidth(thick);
    g.strokeRoundRect(left, top, right - left, bottom - top, 4, 4);
  }
}
