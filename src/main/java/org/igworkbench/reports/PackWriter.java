package org.igworkbench.reports;

import java.io.IOException;
import java.nio.file.Path;
import org.igworkbench.workspace.Progress;

/// Writes a pack as a workbook.
public interface PackWriter {

  /// Writes the whole workbook beside the target first and then moves it there, so that nothing is
  /// ever written half; a file that is there is replaced.
  ///
  /// @throws org.igworkbench.workspace.Cancelled when stopped; no file is written then
  /// @throws IOException when the place can't be written to
  void write(Pack pack, Path target, Progress progress) throws IOException;
}
