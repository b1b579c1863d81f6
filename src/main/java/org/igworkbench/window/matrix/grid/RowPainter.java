package org.igworkbench.window.matrix.grid;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.matrix.grid.GridFrame.Line;

/// Paints the headings of the lines: bands that fold, and rows with their codes; at the end of each
/// what the layer counts in it.
final class RowPainter {

  private static final double PADDING = 8;
  private static final double TITLE_LEFT = 54;
  private static final double CODE_GAP = 4;
  private static final double END = 9;

  private final GraphicsContext g;
  private final GridPicture p;
  private final double width;
  private final Font figureFont;
  private double titleLeft;

  private RowPainter(GraphicsContext g, GridPicture picture, double width) {
    this.g = g;
    this.p = picture;
    this.width = width;
    this.figureFont = picture.type().regular(11);
    this.titleLeft = picture.px(TITLE_LEFT);
  }

  static void paint(GraphicsContext g, GridPicture picture, double width, double height) {
    var painter = begin(g, picture, width);
    g.setFill(picture.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
    var lines = picture.geometry().lines(picture.scrollY(), height);
    for (int line = lines.from(); line < lines.to(); line++) {
      painter.line(line);
    }
    painter.edge(0, height);
  }

  /// Paints again what is seen of figures that have changed, as they do while one types into a
  /// filter.
  ///
  /// @param before the figures that stand there
  static void paintFigures(
      GraphicsContext g, GridPicture picture, double width, double height, List<Integer> before) {
    var painter = begin(g, picture, width);
    var lines = picture.geometry().lines(picture.scrollY(), height);
    for (int line = lines.from(); line < lines.to(); line++) {
      if (picture.figure(line) != before.get(line)) {
        painter.again(line, before.get(line));
      }
    }
  }

  private static RowPainter begin(GraphicsContext g, GridPicture picture, double width) {
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setTextBaseline(VPos.BASELINE);
    var painter = new RowPainter(g, picture, width);
    painter.makeRoomForCodes();
    return painter;
  }

  private void line(int line) {
    switch (p.model().lines().get(line)) {
      case Line.Band band -> band(line, band);
      case Line.Row row -> row(line, row);
    }
  }

  /// Paints a line again; of a row only its end, unless the figure now takes other room.
  private void again(int line, int before) {
    boolean row = p.model().row(line) != null;
    double room = figureRoom(p.figure(line));
    boolean endOnly = row && room == figureRoom(before);
    double from = endOnly ? Math.floor(width - p.px(END + 2) - room) : 0;
    g.setFill(p.ink(Ink.GROUND));
    g.fillRect(from, y(line), width - from, p.geometry().height(line));
    if (endOnly) {
      end(line, from);
    } else {
      line(line);
    }
    if (row && bandFollows(line)) {
      g.setFill(p.ink(Ink.EDGE));
      p.pixels().horizontal(g, y(line + 1), from, width, 1);
    }
    edge(y(line), y(line) + p.geometry().height(line));
  }

  private void edge(double from, double to) {
    g.setFill(p.ink(Ink.EDGE));
    p.pixels().vertical(g, width, from, to);
  }

  private void makeRoomForCodes() {
    int longest = 0;
    for (var line : p.model().lines()) {
      if (line instanceof Line.Row row && row.code().length() > longest) {
        longest = row.code().length();
        double end = PADDING + CODE_GAP;
        titleLeft =
            Math.max(titleLeft, p.px(end) + p.type().width(row.code(), p.type().strong(11)));
      }
    }
  }

  /// The room that a figure takes beside the title.
  private double figureRoom(int figure) {
    return figure == 0 ? 0 : p.type().width("0".repeat(("" + figure).length()), figureFont);
  }

  private double y(int line) {
    return p.geometry().top(line) - p.scrollY();
  }

  private void band(int line, Line.Band band) {
    double top = y(line);
    double bottom = top + p.geometry().height(line);
    g.setFill(p.ink(Ink.BAND));
    g.fillRect(0, top, width, bottom - top);
    if (line > 0) {
      g.setFill(p.ink(Ink.EDGE));
      p.pixels().horizontal(g, top, 0, width, 1);
    }
    boolean here = p.isSpotLine(line);
    Chevron.paint(g, p, band.folded(), p.px(12), top + p.px(8), here);
    double base = p.pixels().snap(bottom - p.px(4));
    var font = p.type().strong(11);
    double beside = width - p.px(END + 6 + 23);
    var count = p.speech().figure(p.model(), p.figure(line));
    if (p.type().width(band.title(), font) + p.type().width(count, figureFont) > beside) {
      // The corner says what is counted.
      count = Integer.toString(p.figure(line));
    }
    figure(count, base, Ink.MUTED);
    double room = beside - p.type().width(count, figureFont);
    g.setFont(font);
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.TEXT));
    g.fillText(p.type().fit(band.title(), font, room, 1).getFirst(), p.px(23), base);
    if (here && p.focused()) {
      g.setStroke(p.ink(Ink.ACCENT));
      g.setLineWidth(2);
      g.strokeRoundRect(1, top + 1, width - 3, bottom - top - 2, 4, 4);
    }
  }

  private void figure(String text, double base, Ink ink) {
    g.setFont(figureFont);
    g.setFill(p.ink(ink));
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(text, width - p.px(END), base);
    g.setTextAlign(TextAlignment.LEFT);
  }

  private boolean bandFollows(int line) {
    return line + 1 < p.model().lines().size() && p.model().row(line + 1) == null;
  }

  /// The ground of a row from there on, and its figure.
  private void end(int line, double from) {
    double top = y(line);
    double bottom = top + p.geometry().height(line);
    boolean here = p.isSpotLine(line);
    if (here) {
      g.setFill(p.ink(Ink.CROSSHAIR));
      g.fillRect(from, top, width - from, bottom - top);
    }
    if (!bandFollows(line)) {
      g.setFill(p.ink(Ink.LINE));
      p.pixels().horizontal(g, bottom, from, width, 1);
    }
    if (p.figure(line) > 0) {
      double base = p.pixels().snap(top + p.px(18));
      figure(Integer.toString(p.figure(line)), base, here ? Ink.ACCENT : Ink.MUTED);
    }
  }

  private void row(int line, Line.Row row) {
    end(line, 0);
    double top = y(line);
    double base = p.pixels().snap(top + p.px(18));
    boolean here = p.isSpotLine(line);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(here ? p.type().strong(11) : p.type().regular(11));
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.MUTED));
    g.fillText(row.code(), p.px(PADDING), base);
    title(row.title(), top, here, width - titleLeft - p.px(END + 3) - figureRoom(p.figure(line)));
  }

  private void title(String title, double top, boolean here, double room) {
    var big = here ? p.type().strong(12) : p.type().regular(12);
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.TEXT));
    if (p.type().fit(title, big, room, 2).size() == 1) {
      g.setFont(big);
      g.fillText(title, titleLeft, p.pixels().snap(top + p.px(18)));
      return;
    }
    var small = here ? p.type().strong(11) : p.type().regular(11);
    var lines = p.type().fit(title, small, room, 2);
    if (lines.getLast().endsWith(GridType.CUT)) {
      // Smaller before anything of it is cut.
      small = here ? p.type().strong(10) : p.type().regular(10);
      lines = p.type().fit(title, small, room, 2);
    }
    double base = lines.size() == 1 ? 18 : 12;
    g.setFont(small);
    for (var text : lines) {
      g.fillText(text, titleLeft, p.pixels().snap(top + p.px(base)));
      base += 12;
    }
  }
}
