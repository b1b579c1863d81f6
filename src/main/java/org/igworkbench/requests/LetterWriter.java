package org.igworkbench.requests;

import java.io.IOException;
import java.nio.file.Path;

/// Writes letters that a person can open, change and send.
@FunctionalInterface
public interface LetterWriter {

  /// Writes the whole file or leaves what was there. The same letter gives the same bytes.
  void write(Letter letter, Path target) throws IOException;
}
