package org.igworkbench.window.matrix.grid;

import javafx.scene.paint.Paint;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.shell.Mark;

/// All that painters need to know for one picture of the grid.
///
/// @param scrollX how far the columns are scrolled, on a whole pixel
/// @param focused whether keys go to the grid
record GridPicture(
    GridModel model,
    GridGeometry geometry,
    GridStyle style,
    GridType type,
    Pixels pixels,
    double scrollX,
    double scrollY,
    Spot spot,
    GridSelection selection,
    boolean focused,
    GridSpeech speech) {

  /// Under this zoom letters could not be read, and go.
  private static final double LETTERS_FROM = 0.8;

  /// A size that is meant at 100 %.
  double px(double size) {
    return size * geometry.scale();
  }

  boolean letters() {
    return geometry.scale() >= LETTERS_FROM - 0.001;
  }

  /// What the layer counts in a line.
  int figure(int line) {
    return model.figures().line(line);
  }

  boolean isSpotColumn(int column) {
    return spot.column() == column;
  }

  boolean isSpotLine(int line) {
    return spot.line() == line;
  }

  /// The colour of a cell's mark.
  Paint colour(Mark mark) {
    return style.paint(mark);
  }

  Paint ink(Ink ink) {
    return style.paint(ink);
  }
}
