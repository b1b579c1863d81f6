package org.igworkbench.window.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks and opens with what the system offers.
public final class SystemDocuments implements Documents {

  private final Supplier<Window> owner;
  private @Nullable Path lastFolder;

  /// @param owner the window that the question belongs to
  public SystemDocuments(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + extension));
    if (lastFolder != null && lastFolder.toFile().isDirectory()) {
      chooser.setInitialDirectory(lastFolder.toFile());
    }
    var chosen = chooser.showSaveDialog(owner.get());
    if (chosen == null) {
      return Optional.empty();
    }
    var file = withExtension(chosen.toPath().toAbsolutePath(), extension);
    lastFolder = file.getParent();
    return Optional.of(file);
  }

  @Override
  public void open(Path file) throws IOException {
    start(file);
  }

  @Override
  public void openFolder(Path file) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    start(folder == null ? file : folder);
  }

  /// Not every system's dialog adds the extension by itself.
  static Path withExtension(Path file, String extension) {
    var name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(extension)
        ? file
        : file.resolveSibling(name + extension);
  }

  private static void start(Path what) throws IOException {
    new ProcessBuilder(List.of(opener(System.getProperty("os.name", "")), what.toString()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static String opener(String system) {
    if (system.startsWith("Windows")) {
      return "explorer.exe";
    }
    return system.startsWith("Mac") ? "open" : "xdg-open";
  }
}
