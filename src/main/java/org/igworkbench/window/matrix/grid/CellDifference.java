package org.igworkbench.window.matrix.grid;

/// What became of the rules of a cell between two days.
///
/// @param added rules that count on the later day only
/// @param changed rules that count on both, but not the same
/// @param ended rules that counted on the earlier day only
public record CellDifference(int added, int changed, int ended) {

  /// What a cell is marked with.
  public enum Kind {
    ADDED,
    CHANGED,
    ENDED
  }

  /// All rules that differ.
  public int all() {
    return added + changed + ended;
  }

  /// The mark of the cell. Where one rule has ended and another has not, something was changed: a
  /// cell must not look more generous, or more closed, than it became.
  public Kind kind() {
    if (ended > 0) {
      return added + changed == 0 ? Kind.ENDED : Kind.CHANGED;
    }
    return added > 0 ? Kind.ADDED : Kind.CHANGED;
  }

  /// The same with more.
  public CellDifference plus(CellDifference other) {
    return new CellDifference(added + other.added, changed + other.changed, ended + other.ended);
  }
}
