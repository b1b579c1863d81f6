package org.igworkbench.window.matrix.grid;

import org.igworkbench.window.shell.Mark;

/// All of a summary that can be seen in a cell; a large matrix has few looks.
sealed interface CellLook {

  /// The severities that a triangle tells apart.
  enum Flag {
    NONE,
    WARNING,
    ERROR
  }

  /// What the rules permit.
  record Permission(
      Mark mark, String letters, int rules, boolean barsInPart, boolean overdue, Flag flag)
      implements CellLook {}

  /// The letters of the bases, large.
  ///
  /// @param faint whether no rule is in force
  record Basis(String letters, boolean faint) implements CellLook {}

  /// The review, with days.
  record Review(ReviewAge.Stage stage, int days) implements CellLook {}

  /// So many requests.
  record Use(int times) implements CellLook {}

  /// So many findings of each severity.
  record Findings(FindingCounts counts) implements CellLook {}

  static CellLook of(Layer layer, CellSummary cell) {
    return switch (layer) {
      case PERMISSION ->
          new Permission(
              cell.mark(),
              cell.letters(),
              cell.counts().all(),
              cell.barsInPart(),
              cell.overdue(),
              flag(cell.findings()));
      case BASIS -> new Basis(cell.letters(), cell.counts().live() == 0);
      case REVIEW -> new Review(cell.review().stage(), Math.min(999, cell.review().distance()));
      case USE -> new Use(cell.uses());
      case FINDINGS -> new Findings(cell.findings());
    };
  }

  private static Flag flag(FindingCounts findings) {
    return findings.errors() > 0 ? Flag.ERROR : findings.warnings() > 0 ? Flag.WARNING : Flag.NONE;
  }
}
