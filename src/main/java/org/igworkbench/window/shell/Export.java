package org.igworkbench.window.shell;

import java.nio.file.Path;
import org.igworkbench.workspace.Sentence;

/// How far the export of a workbook is.
public sealed interface Export {

  /// Nothing was exported yet.
  record None() implements Export {}

  /// It is being written.
  ///
  /// @param job what is
  record Running(Sentence job) implements Export {}

  /// It is written.
  record Written(Path file) implements Export {}

  /// It was stopped, and no file was written.
  record Stopped() implements Export {}

  /// It could not be written.
  record Failed(Sentence why) implements Export {}
}
