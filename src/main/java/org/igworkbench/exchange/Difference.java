package org.igworkbench.exchange;

import java.util.List;

/// One row of a file that says something else than the workspace.
///
/// @param place the cell that names the row, such as `registers.xlsx!Purposes!A17`
/// @param code by which the row is known
/// @param title what it is called
/// @param cells column by column; none for a row that is new
public record Difference(Fate fate, String place, String code, String title, List<Cell> cells) {

  public Difference {
    cells = List.copyOf(cells);
  }

  /// What becomes of a row.
  public enum Fate {
    NEW,
    CHANGED,
    /// It gets its last day.
    ENDED
  }

  /// What the workspace says and what the file says, in the words of the file.
  ///
  /// @param place the cell, such as `registers.xlsx!Purposes!D17`
  /// @param column its heading in the file
  public record Cell(String place, String column, String before, String after) {}
}
