package org.igworkbench.reports;

import java.util.List;

/// A chart of a table's figures, shown on a tab of its own.
///
/// @param tab name of the tab that the chart stands on
/// @param categories index of the column whose text names the points
/// @param series indexes of the columns with the figures
/// @param alternative what the chart shows, for who can't see it
public record Chart(
    String tab,
    String title,
    Kind kind,
    int categories,
    List<Integer> series,
    Axes axes,
    String alternative) {

  public Chart {
    series = List.copyOf(series);
  }

  /// The sorts of chart that boards get.
  public enum Kind {
    STACKED_COLUMNS,
    BARS,
    LINE
  }

  /// The titles of both axes.
  public record Axes(String categories, String values) {}
}
