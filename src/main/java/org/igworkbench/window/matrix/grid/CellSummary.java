package org.igworkbench.window.matrix.grid;

import org.igworkbench.window.shell.Mark;

/// What a cell of the grid says about its rules: never more than each of them gives.
///
/// @param letters letters of the bases in alphabetical order, without a plus: `ce`
/// @param overdue whether the review of a rule is overdue
public record CellSummary(Mark mark, String letters, Counts counts, boolean overdue) {

  /// How many rules of a cell say what. Rules that have ended are not counted.
  public record Counts(int permitted, int conditional, int barred, int drafts, int suspended) {

    /// All of them.
    public int all() {
      return permitted + conditional + barred + drafts + suspended;
    }

    /// Those that are in force.
    public int live() {
      return permitted + conditional + barred;
    }
  }

  /// Whether some rule bars while others do not.
  public boolean barsInPart() {
    return counts.barred() > 0 && mark != Mark.BARRED;
  }
}
