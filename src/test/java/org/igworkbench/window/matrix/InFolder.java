package org.igworkbench.window.matrix;

import java.nio.file.Path;
import java.util.Optional;
import org.igworkbench.window.shell.Documents;

/// Saves everything in one folder, and opens nothing.
record InFolder(Path folder) implements Documents {

  @Override
  public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
    return Optional.of(folder.resolve(suggestedName));
  }

  @Override
  public void open(Path file) {
    throw new IllegalStateException("A test opens nothing");
  }

  @Override
  public void openFolder(Path file) {
    throw new IllegalStateException("A test opens nothing");
  }
}
