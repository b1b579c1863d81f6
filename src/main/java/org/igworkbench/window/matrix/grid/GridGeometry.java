package org.igworkbench.window.matrix.grid;

import java.util.Arrays;
import org.igworkbench.window.matrix.grid.GridFrame.Line;

/// Where everything of the grid stands, in pixels from its upper left cell. Pure arithmetic.
///
/// All sizes are whole pixels at every zoom, so that lines stay sharp.
final class GridGeometry {

  static final double CELL_WIDTH = 26;
  static final double CELL_HEIGHT = 28;
  static final double GROUP_GAP = 4;
  static final double BAND_HEIGHT = 16;

  /// The column that stands for a folded group.
  static final double STRIP_WIDTH = 24;

  /// Category labels, the turned headings of 130 px, and the figures under them.
  static final double LABELS_HEIGHT = 26;

  static final double COLUMN_HEADING = 130;
  static final double COLUMN_HEADING_LEAST = 45;
  static final double FIGURES_HEIGHT = 14;
  static final double ROW_HEADING_LEAST = 200;
  static final double ROW_HEADING_MOST = 212;

  /// What the column headings may take of the height.
  private static final double HEADING_SHARE = 0.42;

  /// A run of lines or columns.
  ///
  /// @param to the one after the last
  record Range(int from, int to) {}

  private final double scale;
  private final double[] lefts;
  private final double[] tops;
  private final double[] rights;
  private final double cellWidth;
  private final double contentWidth;

  /// @param scale 1 for the sizes above
  GridGeometry(GridModel model, double scale) {
    this.scale = scale;
    this.cellWidth = scaled(CELL_WIDTH);
    this.lefts = new double[model.columns().size()];
    this.rights = new double[lefts.length];
    double gap = scaled(GROUP_GAP);
    double x = 0;
    for (var group : model.groups()) {
      for (int column = group.from(); column < group.to(); column++) {
        lefts[column] = x;
        x += group.folded() ? scaled(STRIP_WIDTH) : cellWidth;
        rights[column] = x;
      }
      x += gap;
    }
    this.contentWidth = lefts.length == 0 ? 0 : x - gap;
    this.tops = new double[model.lines().size() + 1];
    for (int line = 0; line < model.lines().size(); line++) {
      boolean band = model.lines().get(line) instanceof Line.Band;
      tops[line + 1] = tops[line] + scaled(band ? BAND_HEIGHT : CELL_HEIGHT);
    }
  }

  /// A size at 100 %, at this zoom.
  double scaled(double size) {
    return Math.round(size * scale);
  }

  double scale() {
    return scale;
  }

  double cellWidth() {
    return cellWidth;
  }

  double contentWidth() {
    return contentWidth;
  }

  double contentHeight() {
    return tops[tops.length - 1];
  }

  /// How high the column headings are, labels and figures included; in a low window, or with large
  /// text, lower than they would like, so that cells are seen too.
  double headingHeight(double available) {
    double wanted = scaled(LABELS_HEIGHT + COLUMN_HEADING + FIGURES_HEIGHT);
    double least = scaled(LABELS_HEIGHT + COLUMN_HEADING_LEAST + FIGURES_HEIGHT);
    return Math.clamp(Math.floor(available * HEADING_SHARE), least, wanted);
  }

  /// How wide the row headings are: a little narrower where all columns are then seen.
  double headingWidth(double available) {
    double room = available - contentWidth;
    double most = scaled(ROW_HEADING_MOST);
    return room >= scaled(ROW_HEADING_LEAST) ? Math.min(room, most) : most;
  }

  /// The width of a column, which is less for a folded group.
  double width(int column) {
    return rights[column] - lefts[column];
  }

  double left(int column) {
    return lefts[column];
  }

  double right(int column) {
    return rights[column];
  }

  double top(int line) {
    return tops[line];
  }

  double bottom(int line) {
    return tops[line + 1];
  }

  double height(int line) {
    return tops[line + 1] - tops[line];
  }

  /// The column at a point; -1 between two categories or outside.
  int columnAt(double x) {
    int column = lastAtOrBefore(lefts, lefts.length, x);
    return column >= 0 && x < right(column) ? column : -1;
  }

  /// The line at a point; -1 outside.
  int lineAt(double y) {
    int line = lastAtOrBefore(tops, tops.length - 1, y);
    return line >= 0 && y < bottom(line) ? line : -1;
  }

  /// The columns of which something is seen.
  Range columns(double scroll, double extent) {
    int first = Math.max(0, lastAtOrBefore(lefts, lefts.length, scroll));
    return new Range(first, lastAtOrBefore(lefts, lefts.length, scroll + extent - 1) + 1);
  }

  /// The lines of which something is seen.
  Range lines(double scroll, double extent) {
    int count = tops.length - 1;
    int first = Math.max(0, lastAtOrBefore(tops, count, scroll));
    return new Range(first, lastAtOrBefore(tops, count, scroll + extent - 1) + 1);
  }

  private static int lastAtOrBefore(double[] starts, int count, double point) {
    int found = Arrays.binarySearch(starts, 0, count, point);
    return found >= 0 ? found : -found - 2;
  }

  /// Where to scroll so that the stretch is seen, moving as little as possible.
  static double reveal(double from, double to, double scroll, double extent) {
    if (from < scroll || to - from > extent) {
      return from;
    }
    return to > scroll + extent ? to - extent : scroll;
  }
}
