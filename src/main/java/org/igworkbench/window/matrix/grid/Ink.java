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
  OVERDUE("-grid-overdue"),
  SOON("-grid-soon"),
  ERROR("-grid-error"),
  WARNING("-grid-warning"),
  ADDED("-grid-added"),
  CHANGED("-grid-changed"),
  ENDED("-grid-ended"),
  HEAT_1("-grid-heat-1"),
  HEAT_2("-grid-heat-2"),
  HEAT_3("-grid-heat-3"),
  HEAT_4("-grid-heat-4"),
  HEAT_5("-grid-heat-5"),
  ON_HEAT_1("-grid-on-heat-1"),
  ON_HEAT_2("-grid-on-heat-2"),
  ON_HEAT_3("-grid-on-heat-3"),
  ON_HEAT_4("-grid-on-heat-4"),
  ON_HEAT_5("-grid-on-heat-5");

  private final String property;

  Ink(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }
}
