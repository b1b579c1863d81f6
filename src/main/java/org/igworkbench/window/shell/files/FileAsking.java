package org.igworkbench.window.shell.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.igworkbench.window.shell.Documents;
import org.jspecify.annotations.Nullable;

/// Asks for the file to attach, and where a copy goes.
public interface FileAsking {

  /// Asks for a file; empty when the person changed their mind. On the window's thread.
  ///
  /// @param title over the system's dialog
  Optional<Path> which(@Nullable Window owner, String title);

  /// The files that people keep outside the workspace.
  Documents documents();

  /// Asks with what the system offers.
  static FileAsking system(Documents documents) {
    return new FileAsking() {
      @Override
      public Optional<Path> which(@Nullable Window owner, String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(file -> file.toPath());
      }

      @Override
      public Documents documents() {
        return documents;
      }
    };
  }
}
