package org.igworkbench.window.matrix.grid;

import javafx.scene.canvas.GraphicsContext;
import org.igworkbench.window.matrix.grid.GridGeometry.Range;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// Paints the cells that are seen, and nothing else.
final class BodyPainter {

  /// How much is left of a cell that is the same on both of two days.
  private static final double SAME_ON_BOTH_DAYS = 0.28;

  private final GraphicsContext g;
  private final GridPicture p;
  private final CellAtlas atlas;
  private final GridGeometry geometry;
  private final double width;
  private final double height;
  private final Range columns;
  private final Range lines;

  private BodyPainter(
      GraphicsContext g, GridPicture picture, CellAtlas atlas, double width, double height) {
    this.g = g;
    this.atlas = atlas;
    this.p = picture;
    this.geometry = picture.geometry();
    this.width = width;
    this.height = height;
    this.columns = geometry.columns(picture.scrollX(), width);
    this.lines = geometry.lines(picture.scrollY(), height);
  }

  /// Paints the body into an area of that size.
  static void paint(
      GraphicsContext g, GridPicture picture, CellAtlas atlas, double width, double height) {
    var painter = new BodyPainter(g, picture, atlas, width, height);
    painter.ground();
    painter.crosshair();
    painter.columnLines();
    painter.rowLines();
    painter.cells();
    painter.differences();
    painter.selected();
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
      g.fillRect(x(column), 0, geometry.width(column), endY());
    }
  }

  /// Lines between columns, and the gaps between categories.
  private void columnLines() {
    double gap = geometry.scaled(GridGeometry.GROUP_GAP);
    for (int column = columns.from(); column < columns.to(); column++) {
      double right = x(column) + geometry.width(column);
      if (p.model().columns().get(column).folded()) {
        g.setFill(p.ink(Ink.BAND));
        g.fillRect(x(column), 0, geometry.width(column), endY());
      }
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
          boolean aside =
              p.model().isComparing() && p.model().difference(new Spot(line, column)) == null;
          g.setGlobalAlpha(aside ? SAME_ON_BOTH_DAYS : 1);
          atlas.stamp(g, CellLook.of(p.model().layer(), summary), x(column), y(line));
        }
      }
    }
    g.setGlobalAlpha(1);
  }

  /// What tells the cells that differ; over all others, because a disc stands out of its cell.
  private void differences() {
    if (!p.model().isComparing()) {
      return;
    }
    var painter = new DifferencePainter(g, p);
    for (int line = lines.from(); line < lines.to(); line++) {
      for (int column = columns.from(); column < columns.to(); column++) {
        var difference = p.model().difference(new Spot(line, column));
        if (difference != null && p.model().at(line, column) != null) {
          painter.paint(
              difference, x(column), y(line), geometry.width(column), geometry.height(line));
        }
      }
    }
  }

  /// A line round each block of cells that are selected together.
  private void selected() {
    if (p.selection().isEmpty()) {
      return;
    }
    g.setFill(p.ink(Ink.ACCENT));
    for (int line = lines.from(); line < lines.to(); line++) {
      for (int column = columns.from(); column < columns.to(); column++) {
        if (isSelected(line, column)) {
          edges(line, column);
        }
      }
    }
  }

  private boolean isSelected(int line, int column) {
    var cell = p.model().key(new Spot(line, column));
    return cell != null && p.selection().holds(cell);
  }

  private void edges(int line, int column) {
    double left = x(column) - 1;
    double top = y(line) - 1;
    double right = x(column) + geometry.width(column);
    double bottom = y(line) + geometry.height(line);
    if (!isSelected(line, column - 1)) {
      g.fillRect(left, top, 1, bottom - top);
    }
    if (!isSelected(line, column + 1)) {
      g.fillRect(right - 1, top, 1, bottom - top);
    }
    if (!isSelected(line - 1, column)) {
      g.fillRect(left, top, right - left, 1);
    }
    if (!isSelected(line + 1, column)) {
      g.fillRect(left, bottom - 1, right - left, 1);
    }
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
            && p.model().key(p.spot()) != null;
    if (!seen) {
      return;
    }
    double thick = p.focused() ? 2 : 1;
    double left = Math.max(x(column) - thick / 2, thick / 2);
    double top = Math.max(y(line) - thick / 2, thick / 2);
    // The hairline at the end of a cell gives way to the outline.
    double right = x(column) + geometry.width(column) - 1 + thick / 2;
    double bottom = y(line) + geometry.height(line) - 1 + thick / 2;
    g.setStroke(p.ink(Ink.ACCENT));
    g.setLineWidth(thick);
    g.strokeRoundRect(left, top, right - left, bottom - top, 4, 4);
  }
}
