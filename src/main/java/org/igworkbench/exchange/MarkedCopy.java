package org.igworkbench.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.igworkbench.workspace.Violation;

/// Gives a file back to who made it, with what is wrong written into it; a door that knows the
/// format answers.
public interface MarkedCopy {

  /// Writes a copy of the workbook in which each faulty cell has a comment that says what is wrong
  /// with it. Of a CSV file a workbook is made. What has no cell of its own stands at the first
  /// cell.
  ///
  /// @param problems their paths are `file!D17` or `file!Tab!D17`, with the name of the file
  /// @throws IOException if the target can't be written
  void write(SourceFile original, List<Violation> problems, Path target) throws IOException;
}
