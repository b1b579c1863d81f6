package org.igworkbench.window.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files that people keep outside the workspace: where to put one, and how to look at it.
public interface Documents {

  /// Asks where a file goes; empty when the person changed their mind. On the window's thread.
  ///
  /// @param kind what such files are called, such as `Excel workbook`
  /// @param extension with the dot, such as `.xlsx`
  Optional<Path> whereToSave(String suggestedName, String kind, String extension);

  /// Asks for a file to be read; empty when the person changed their mind, or where there is nobody
  /// to ask. On the window's thread.
  ///
  /// @param title over the question
  /// @param kind what such files are called
  /// @param extensions with the dot
  default Optional<Path> whichToRead(String title, String kind, List<String> extensions) {
    return Optional.empty();
  }

  /// Opens a file in the program that the system has for it. Not on the window's thread.
  void open(Path file) throws IOException;

  /// Opens the folder that a file lies in. Not on the window's thread.
  void openFolder(Path file) throws IOException;
}
