package org.igworkbench.window.matrix.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.matrix.grid.GridModel.Line;

/// Paints the headings of the lines: scopes that fold, and purposes with their codes.
final class RowPainter {

  private static final double PADDING = 8;
  private static final double TITLE_LEFT = 54;

  private final GraphicsContext g;
  private final GridPicture p;
  private final GridSpeech speech;
  private final double width;

  private RowPainter(GraphicsContext g, GridPicture picture, GridSpeech speech, double width) {
    this.g = g;
    this.p = picture;
    this.speech = speech;
    this.width = width;
  }

  static void paint(
      GraphicsContext g, GridPicture picture, GridSpeech speech, double width, double height) {
    var painter = new RowPainter(g, picture, speech, width);
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setTextBaseline(VPos.BASELINE);
    g.setFill(picture.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
    var lines = picture.geometry().lines(picture.scrollY(), height);
    for (int line = lines.from(); line < lines.to(); line++) {
      switch (picture.model().lines().get(line)) {
        case Line.Band band -> painter.band(line, band);
        case Line.Row row -> painter.row(line, row);
      }
    }
    g.setFill(picture.ink(Ink.EDGE));
    picture.pixels().vertical(g, width, 0, height);
  }

  /// Paints the corner above the row headings.
  static void corner(
      GraphicsContext g, GridPicture p, GridSpeech speech, double width, double height) {
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setTextBaseline(VPos.BASELINE);
    g.setFill(p.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
    g.setFont(p.type().regular(11));
    g.setFill(p.ink(Ink.MUTED));
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(speech.recipientAxis(), width - p.px(9), p.pixels().snap(p.px(19)));
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(speech.purposeAxis(), p.px(PADDING), p.pixels().snap(height - p.px(8)));
    g.setFill(p.ink(Ink.EDGE));
    p.pixels().vertical(g, width, 0, height);
    p.pixels().horizontal(g, height, 0, width, 1);
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
    chevron(band.folded(), top + p.px(8), here);
    double base = p.pixels().snap(bottom - p.px(4));
    var count = speech.ruleCount(band.rules());
    var countFont = p.type().regular(11);
    g.setFont(countFont);
    g.setFill(p.ink(Ink.MUTED));
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(count, width - p.px(9), base);
    var font = p.type().strong(11);
    double room = width - p.px(9 + 8 + 23) - p.type().width(count, countFont);
    g.setFont(font);
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.TEXT));
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(p.type().fit(band.title(), font, room, 1).getFirst(), p.px(23), base);
    if (here && p.focused()) {
      g.setStroke(p.ink(Ink.ACCENT));
      g.setLineWidth(2);
      g.strokeRoundRect(1, top + 1, width - 3, bottom - top - 2, 4, 4);
    }
  }

  private void chevron(boolean folded, double middle, boolean here) {
    double x = p.px(12);
    g.setStroke(p.ink(here ? Ink.ACCENT : Ink.MUTED));
    g.setLineWidth(p.px(1.2));
    g.setLineCap(StrokeLineCap.ROUND);
    double reach = p.px(3.2);
    if (folded) {
      g.strokePolyline(
          new double[] {x - reach / 2, x + reach / 2, x - reach / 2},
          new double[] {middle - reach, middle, middle + reach},
          3);
    } else {
      g.strokePolyline(
          new double[] {x - reach, x, x + reach},
          new double[] {middle - reach / 2, middle + reach / 2, middle - reach / 2},
          3);
    }
  }

  private void row(int line, Line.Row row) {
    double top = y(line);
    double bottom = top + p.geometry().height(line);
    boolean here = p.isSpotLine(line);
    if (here) {
      g.setFill(p.ink(Ink.CROSSHAIR));
      g.fillRect(0, top, width, bottom - top);
    }
    boolean bandFollows = line + 1 < p.model().lines().size() && p.model().row(line + 1) == null;
    if (!bandFollows) {
      g.setFill(p.ink(Ink.LINE));
      p.pixels().horizontal(g, bottom, 0, width, 1);
    }
    g.setTextAlign(TextAlignment.LEFT);
    g.setFont(here ? p.type().strong(11) : p.type().regular(11));
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.MUTED));
    g.fillText(row.code(), p.px(PADDING), p.pixels().snap(top + p.px(18)));
    title(row.title(), top, here);
  }

  private void title(String title, double top, boolean here) {
    double room = width - p.px(TITLE_LEFT + 6);
    var big = here ? p.type().strong(12) : p.type().regular(12);
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.TEXT));
    if (p.type().fit(title, big, room, 2).size() == 1) {
      g.setFont(big);
      g.fillText(title, p.px(TITLE_LEFT), p.pixels().snap(top + p.px(18)));
      return;
    }
    var small = here ? p.type().strong(11) : p.type().regular(11);
    var lines = p.type().fit(title, small, room, 2);
    double base = lines.size() == 1 ? 18 : 12;
    g.setFont(small);
    for (var text : lines) {
      g.fillText(text, p.px(TITLE_LEFT), p.pixels().snap(top + p.px(base)));
      base += 12;
    }
  }
}
