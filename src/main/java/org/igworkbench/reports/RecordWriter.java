package org.igworkbench.reports;

import java.io.IOException;
import java.nio.file.Path;

/// Writes the record of a decision as a document that a person can read, print and send.
@FunctionalInterface
public interface RecordWriter {

  /// Writes the whole file or leaves what was there. The same record gives the same bytes.
  ///
  /// @throws IOException when the place can't be written to
  void write(DecisionRecord record, Path target) throws IOException;
}
