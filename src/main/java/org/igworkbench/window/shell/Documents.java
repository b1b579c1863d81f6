package org.igworkbench.window.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The files that people keep outside the workspace: where to put one, and how to look at it.
public interface Documents {

  /// Asks where a file goes; empty when the person changed their mind. On the window's thread.
  ///
  /// @param kind what such files are called, such as `Excel workbook`
  /// @param extension with the dot, such as `.xlsx`
  Optional<Path> whereToSave(String suggestedName, String kind, String extension);

  /// Opens a file in the program that the system has for it. Not on the window's thread.
  void open(Path file) throws IOException;

  /// Opens the folder that a file lies in. Not on the window's thread.
  void openFolder(Path file) throws IOException;
}
