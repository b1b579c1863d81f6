package org.igworkbench.window.shell.register;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import org.igworkbench.workspace.Sentence;

/// Another way to look at the rows of a register than its table.
public interface RegisterPicture {

  /// What it is called beside *Table*.
  Sentence title();

  /// What is shown in place of the table.
  Parent root();

  /// Shows rows on a day.
  ///
  /// @param chosen code of the row that is chosen; empty while none is
  void show(List<RegisterLine> lines, String chosen, LocalDate day);
}
