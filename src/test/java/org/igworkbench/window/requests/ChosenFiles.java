package org.igworkbench.window.requests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.files.FileAsking;
import org.jspecify.annotations.Nullable;

/// Somebody who is asked for files and has made up their mind.
final class ChosenFiles implements FileAsking, Documents {

  @Nullable Path toAttach;
  @Nullable Path toSave;
  final List<Path> opened = new ArrayList<>();

  @Override
  public Optional<Path> which(@Nullable Window owner, String title) {
    return Optional.ofNullable(toAttach);
  }

  @Override
  public Documents documents() {
    return this;
  }

  @Override
  public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
    return Optional.ofNullable(toSave);
  }

  @Override
  public void open(Path file) {
    opened.add(file);
  }

  @Override
  public void openFolder(Path file) {
    opened.add(file);
  }
}
