package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A file that can only be short, read no further than that: what is named may be a pipe or a
/// device, which says nothing of its size and need never end.
final class FewBytes {

  private FewBytes() {}

  /// What stands in the file; empty where that is more than it can be.
  static Optional<byte[]> of(Path file, int most) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var bytes = stream.readNBytes(most + 1);
      if (bytes.length <= most) {
        return Optional.of(bytes);
      }
      Arrays.fill(bytes, (byte) 0);
      return Optional.empty();
    }
  }
}
