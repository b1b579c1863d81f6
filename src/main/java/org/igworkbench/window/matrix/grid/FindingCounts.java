package org.igworkbench.window.matrix.grid;

/// How many open findings there are of each severity.
public record FindingCounts(int errors, int warnings, int notes) {

  /// Nothing was found.
  public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

  /// Both together.
  public FindingCounts plus(FindingCounts other) {
    return new FindingCounts(errors + other.errors, warnings + other.warnings, notes + other.notes);
  }

  /// Whatever their severity.
  public int all() {
    return errors + warnings + notes;
  }
}
