package org.igworkbench.window.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks and opens with what the system offers.
public final class SystemDocuments implements Documents {

  private static final String FOLDER = "documents.folder";

  private final Supplier<Window> owner;
  private final Preferences preferences;

  /// @param owner the window that the question belongs to
  /// @param preferences remember the folder that was chosen last
  public SystemDocuments(Supplier<Window> owner, Preferences preferences) {
    this.owner = owner;
    this.preferences = preferences;
  }

  @Override
  public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
    var chooser = new FileChooser();
    chooser.setInitialFileName(suggestedName);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + extension));
    begin(chooser);
    var chosen = chooser.showSaveDialog(owner.get());
    if (chosen == null) {
      return Optional.empty();
    }
    var file = withExtension(chosen.toPath().toAbsolutePath(), extension);
    end(file);
    return Optional.of(file);
  }

  @Override
  public Optional<Path> whichToRead(String title, String kind, List<String> extensions) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                kind, extensions.stream().map(extension -> "*" + extension).toList()));
    begin(chooser);
    var chosen = chooser.showOpenDialog(owner.get());
    if (chosen == null) {
      return Optional.empty();
    }
    end(chosen.toPath().toAbsolutePath());
    return Optional.of(chosen.toPath());
  }

  /// Begins where the last question ended, unless that folder has gone.
  private void begin(FileChooser chooser) {
    preferences
        .kept(FOLDER)
        .map(File::new)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
  }

  private void end(Path file) {
    var folder = file.getParent();
    if (folder != null) {
      preferences.keep(FOLDER, folder.toString());
    }
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
