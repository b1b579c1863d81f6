package org.igworkbench.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igworkbench.audit.Head;

/// A head of the trail in a file, kept where nobody who can write the workspace can change it: one
/// line with number and hash.
final class Checkpoints {

  private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");
  private static final int LONGEST = 1024;

  private Checkpoints() {}

  static String line(Head head) {
    return head.number() + " " + head.hash() + "\n";
  }

  /// The head that a file holds; empty when it holds something else.
  ///
  /// @throws IOException when the file can’t be read
  static Optional<Head> read(Path file) throws IOException {
    var bytes = FewBytes.of(file, LONGEST);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var found = LINE.matcher(decoder.decode(ByteBuffer.wrap(bytes.get())));
      return found.matches()
          ? Optional.of(new Head(Long.parseLong(found.group(1)), found.group(2)))
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
