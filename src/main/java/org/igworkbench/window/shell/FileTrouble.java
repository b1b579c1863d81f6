package org.igworkbench.window.shell;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.igworkbench.workspace.Sentence;

/// Says why a file could not be written and what to do about it.
public final class FileTrouble {

  private FileTrouble() {}

  /// What to tell of a fault while the target was written.
  public static Sentence of(IOException fault, Path target) {
    var folder = target.toAbsolutePath().getParent();
    var name = target.getFileName().toString();
    if (folder == null || !Files.isDirectory(folder) || fault instanceof NoSuchFileException) {
      return Sentence.of("shell.trouble.no-folder", "" + folder);
    }
    if (!Files.isWritable(folder)) {
      return Sentence.of("shell.trouble.closed-folder", folder.toString());
    }
    // The folder takes files, but this one can't be replaced: Windows refuses while it is open.
    if (fault instanceof FileSystemException && Files.exists(target)) {
      return Sentence.of("shell.trouble.open-elsewhere", name);
    }
    return Sentence.of("shell.trouble.other", name, folder.toString());
  }
}
