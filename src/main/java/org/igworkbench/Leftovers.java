package org.igworkbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder that was absent or empty before something was made in it, to be put back to that.
///
/// @param wasThere whether the empty folder stood there before
record Leftovers(Path folder, boolean wasThere) {

  /// The folder as it is now.
  static Leftovers of(Path folder) {
    return new Leftovers(folder, Files.exists(folder));
  }

  /// Takes everything out again that was made in the folder.
  void clear() {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!(wasThere && file.equals(folder))) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
