package org.igworkbench.window.matrix.grid;

/// What is painted into the cells of the grid.
public enum Layer {
  /// What the rules of a cell permit.
  PERMISSION,
  /// On which lawful bases they rest.
  BASIS,
  /// How near their next review is.
  REVIEW,
  /// How often they were used in the last twelve months.
  USE,
  /// What is wrong with them.
  FINDINGS;

  /// What a cell adds to the figure of its line and column.
  public int figure(CellSummary cell) {
    return switch (this) {
      case PERMISSION, BASIS -> cell.counts().all();
      case REVIEW -> cell.overdue() ? 1 : 0;
      case USE -> cell.uses();
      case FINDINGS -> cell.findings().all();
    };
  }
}
