package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;

/// One register while a file is compared with it. Made for one file and used once.
interface Intake {

  /// The columns that files of the register may have, the key first.
  List<ImportColumn> columns();

  /// Compares some rows of the file with what the workspace holds.
  void read(List<Cells> rows, Comparison into);

  /// Told when all rows were read, for what can be checked only then.
  default void end(Comparison into) {}

  /// Takes over what was new and changed, all of it or nothing.
  ///
  /// @param why where it comes from, for the trail
  Outcome<Integer> take(Officer officer, String why, Progress progress);
}
