package org.igworkbench.window.matrix.grid;

import org.igworkbench.window.shell.Mark;

/// What a cell of the grid says about its rules: never more than each of them gives.
///
/// @param letters letters of the bases in alphabetical order, without a plus: `ce`
/// @param review the review that is the most pressing
/// @param uses how many requests leaned on it in the last twelve months
public record CellSummary(
    Mark mark, String letters, Counts counts, ReviewAge review, int uses, FindingCounts findings) {

  /// How many rules of a cell say what.
  ///
  /// @param ended those that are over, which count for nothing
  public record Counts(
      int permitted, int conditional, int barred, int drafts, int suspended, int ended) {

    /// All that have not ended.
    public int all() {
      return permitted + conditional + barred + drafts + suspended;
    }

    /// Those that are in force.
    public int live() {
      return permitted + conditional + barred;
    }
  }

  /// A cell without a rule for which requests came in all the same.
  public static CellSummary unruled(int uses) {
    var counts = new Counts(0, 0, 0, 0, 0, 0);
    return new CellSummary(Mark.UNCOVERED, "", counts, ReviewAge.UNKNOWN, uses, FindingCounts.NONE);
  }

  /// The same cell with so many requests.
  public CellSummary used(int times) {
    return times == uses ? this : new CellSummary(mark, letters, counts, review, times, findings);
  }

  /// Whether the review of a rule is overdue.
  public boolean overdue() {
    return review.stage() == ReviewAge.Stage.OVERDUE;
  }

  /// Whether there is any rule, ended ones included.
  public boolean ruled() {
    return counts.all() + counts.ended() > 0;
  }

  /// Whether some rule bars while others do not.
  public boolean barsInPart() {
    return counts.barred() > 0 && mark != Mark.BARRED;
  }
}
