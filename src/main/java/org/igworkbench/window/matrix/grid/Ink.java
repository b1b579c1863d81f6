package org.igworkbench.window.matrix.grid;

/// A colour of the grid, by what it is used for. The style sheet sets it under its property, so
/// that a theme needs no code.
enum Ink {
  GROUND("-grid-ground"),
  TEXT("-grid-text"),
  MUTED("-grid-muted"),
  ACCENT("-grid-accent"),
  CROSSHAIR("-grid-crosshair"),
  LINE("-grid-line"),
  EDGE("-grid-edge"),
  BAND("-grid-band"),
  PERMITTED("-grid-permitted"),
  CONDITIONAL("-grid-conditional"),
  BARRED("-grid-barred"),
  DRAFT("-grid-draft"),
  OVERDUE("-grid-overdue");

  private final String property;

  Ink(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }
}
