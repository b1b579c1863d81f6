package org.igworkbench.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.igworkbench.window.shell.Documents;

/// Saves everything in one folder, and reads one file whenever one is asked for.
record ChosenFile(Path folder, Path incoming) implements Documents {
  @Override
  public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
    return Optional.of(folder.resolve(suggestedName));
  }

  @Override
  public Optional<Path> whichToRead(String title, String kind, List<String> extensions) {
    return Optional.of(incoming);
  }

  @Override
  public void open(Path file) {}

  @Override
  public void openFolder(Path file) {}
}
