package org.igworkbench.window.matrix.grid;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.TextAlignment;
import org.igworkbench.window.matrix.grid.GridAxes.Group;

/// Paints the headings of the columns: categories, short headings turned by 90 degrees, figures.
final class HeadingPainter {

  /// How far a category's label may run over the ends of a narrow group.
  private static final double OVERHANG = 12;

  private final GraphicsContext g;
  private final GridPicture p;
  private final double width;
  private final double height;

  private HeadingPainter(GraphicsContext g, GridPicture picture, double width, double height) {
    this.g = g;
    this.p = picture;
    this.width = width;
    this.height = height;
  }

  static void paint(GraphicsContext g, GridPicture picture, double width, double height) {
    var painter = new HeadingPainter(g, picture, width, height);
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setFill(picture.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
    picture.model().groups().forEach(painter::group);
    var columns = picture.geometry().columns(picture.scrollX(), width);
    for (int column = columns.from(); column < columns.to(); column++) {
      painter.column(column);
    }
  }

  /// Paints the line of figures under the headings, which change while one types into a filter.
  static void figures(GraphicsContext g, GridPicture picture, double width, double height) {
    var painter = new HeadingPainter(g, picture, width, height);
    g.setFontSmoothingType(FontSmoothingType.GRAY);
    g.setFill(picture.ink(Ink.GROUND));
    g.fillRect(0, 0, width, height);
    var columns = picture.geometry().columns(picture.scrollX(), width);
    for (int column = columns.from(); column < columns.to(); column++) {
      painter.figure(column);
    }
    g.setFill(picture.ink(Ink.EDGE));
    picture.pixels().horizontal(g, height, 0, width, 1);
  }

  private void group(Group group) {
    var geometry = p.geometry();
    double left = geometry.left(group.from()) - p.scrollX();
    double right = geometry.right(group.to() - 1) - p.scrollX();
    if (right < -p.px(OVERHANG) || left > width + p.px(OVERHANG)) {
      return;
    }
    double bottom = geometry.scaled(GridGeometry.LABELS_HEIGHT);
    g.setFill(p.ink(Ink.MUTED));
    p.pixels().horizontal(g, bottom, left, right, p.px(1.5));
    if (group.folded()) {
      Chevron.paint(g, p, true, (left + right) / 2, bottom - p.px(8), false);
      return;
    }
    var font = p.type().strong(10);
    g.setFont(font);
    g.setFill(p.ink(Ink.TEXT));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.BASELINE);
    var label = label(group.title(), font, right - left);
    double y = bottom - p.px(6);
    // A wide group that is partly scrolled away keeps its name in sight.
    double from = Math.max(left, 0);
    double to = Math.min(right, width);
    double half = p.type().width(label.getLast(), font) / 2;
    double middle = to - from > 2 * half ? (from + to) / 2 : (left + right) / 2;
    for (var text : label.reversed()) {
      g.fillText(text, p.pixels().snap(middle), p.pixels().snap(y));
      y -= p.px(11);
    }
  }

  private List<String> label(String title, Font font, double room) {
    double width = room + p.px(2 * OVERHANG);
    // Words on two lines as soon as they would run into the neighbours.
    return p.type().fit(title, font, title.contains(" ") ? room + p.px(12) : width, 2);
  }

  /// A heading that is a little too long becomes smaller before anything of it is cut.
  private Font headingFont(String heading, boolean here, double room) {
    var font = here ? p.type().strong(12) : p.type().regular(12);
    return p.type().width(heading, font) <= room
        ? font
        : here ? p.type().strong(11) : p.type().regular(11);
  }

  private double ground(int column, double from) {
    var geometry = p.geometry();
    double left = geometry.left(column) - p.scrollX();
    boolean folded = p.model().columns().get(column).folded();
    if (p.isSpotColumn(column) || folded) {
      g.setFill(p.ink(p.isSpotColumn(column) ? Ink.CROSSHAIR : Ink.BAND));
      g.fillRect(left, from, geometry.width(column), height - from);
    }
    return left + geometry.width(column) / 2 - p.px(0.5);
  }

  private void column(int column) {
    double middle = ground(column, p.geometry().scaled(GridGeometry.LABELS_HEIGHT));
    var what = p.model().columns().get(column);
    turned(what.heading(), middle, p.isSpotColumn(column), what.folded());
  }

  private void figure(int column) {
    double middle = ground(column, 0);
    int figure = p.model().figures().column(column);
    if (figure > 0) {
      boolean here = p.isSpotColumn(column);
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.BASELINE);
      g.setFont(here ? p.type().strong(10) : p.type().regular(10));
      g.setFill(p.ink(here ? Ink.ACCENT : Ink.MUTED));
      g.fillText(
          Integer.toString(figure), p.pixels().snap(middle), p.pixels().snap(height - p.px(4)));
    }
  }

  /// Paints a heading from below to above. One that is too long becomes smaller, then takes two
  /// lines, before anything of it is cut.
  private void turned(String heading, double middle, boolean here, boolean folded) {
    double labels = p.geometry().scaled(GridGeometry.LABELS_HEIGHT);
    double room = height - labels - p.px(GridGeometry.FIGURES_HEIGHT + 6);
    var font = headingFont(heading, here || folded, room);
    var lines = p.type().fit(heading, font, room, 1);
    if (lines.getLast().endsWith(GridType.CUT)) {
      font = here || folded ? p.type().strong(10) : p.type().regular(10);
      lines = p.type().fit(heading, font, room, 2);
    }
    double right = lines.size() == 1 ? 4 : -2;
    g.save();
    g.translate(p.pixels().snap(middle + p.px(right)), p.pixels().snap(height - p.px(17)));
    g.rotate(-90);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BASELINE);
    g.setFont(font);
    g.setFill(p.ink(here ? Ink.ACCENT : Ink.TEXT));
    for (int line = 0; line < lines.size(); line++) {
      g.fillText(lines.get(line), 0, p.px(11 * line));
    }
    g.restore();
  }
}
