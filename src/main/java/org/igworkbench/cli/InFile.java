package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.workspace.Violation;

/// A file that a person names on the command line, read whole.
final class InFile {

  // A list of requests this long can only be an accident or an attack.
  private static final long LARGEST = 64L << 20;

  private InFile() {}

  /// The file, or why it can’t be read.
  static Reading<SourceFile> read(Path path) {
    if (!Files.isRegularFile(path)) {
      return fault(path, "cli.in.missing");
    }
    try {
      if (Files.size(path) > LARGEST) {
        return fault(path, "cli.in.too-large");
      }
      var name = String.valueOf(path.getFileName());
      return new Reading.Sound<>(new SourceFile(name, Files.readAllBytes(path)));
    } catch (IOException e) {
      return fault(path, "cli.in.unreadable");
    }
  }

  private static Reading<SourceFile> fault(Path path, String key) {
    return new Reading.Faulty<>(List.of(Violation.at(path.toString(), key)));
  }
}
