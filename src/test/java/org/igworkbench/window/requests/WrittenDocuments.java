package org.igworkbench.window.requests;

import java.nio.file.Path;
import java.util.Optional;
import org.igworkbench.window.shell.Documents;
import org.jspecify.annotations.Nullable;

/// Puts every file where the test says, and opens none.
final class WrittenDocuments implements Documents {

  @Nullable Path where;

  @Override
  public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
    return Optional.ofNullable(where);
  }

  @Override
  public void open(Path file) {}

  @Override
  public void openFolder(Path file) {}
}
