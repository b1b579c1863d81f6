package org.igworkbench.window.matrix.grid;

import javafx.scene.canvas.GraphicsContext;

/// Puts lines on whole pixels of the screen, whatever its scale, so that they are sharp.
///
/// @param scale pixels of the screen for each pixel of the layout
record Pixels(double scale) {

  /// The nearest place at which a pixel of the screen begins.
  double snap(double value) {
    return Math.round(value * scale) / scale;
  }

  /// Whether all that stands on a whole pixel of the layout does so on the screen: only then can a
  /// part be painted again without a trace at its edges.
  boolean whole() {
    return scale == Math.rint(scale);
  }

  /// As thick as wanted, but a whole number of pixels of the screen and at least one.
  private double thick(double width) {
    return Math.max(1, Math.round(width * scale)) / scale;
  }

  /// A vertical line that ends at x.
  void vertical(GraphicsContext g, double x, double from, double to) {
    double width = thick(1);
    g.fillRect(snap(x) - width, from, width, to - from);
  }

  /// A horizontal line that ends at y.
  void horizontal(GraphicsContext g, double y, double from, double to, double width) {
    double height = thick(width);
    g.fillRect(from, snap(y) - height, to - from, height);
  }
}
