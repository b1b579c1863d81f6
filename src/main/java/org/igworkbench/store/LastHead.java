package org.igworkbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igworkbench.audit.Head;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;

/// The head of the trail after the last change that was saved, in a small file beside the database.
///
/// Of a database that was cut short or lost its last blocks, H2 opens an earlier state and says
/// nothing. This file tells that something came after it. It is written when the database is on the
/// disk already, so that it is never ahead of a sound one.
final class LastHead {

  private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

  private final WorkspaceFolder folder;

  LastHead(WorkspaceFolder folder) {
    this.folder = folder;
  }

  /// The head that was kept; empty where there is none that can be read, as in a folder that was
  /// put together from a backup.
  Optional<Head> read() throws IOException {
    try {
      if (Files.size(folder.head()) > 200) {
        return Optional.empty();
      }
      var text = new String(Files.readAllBytes(folder.head()), StandardCharsets.ISO_8859_1);
      var match = TEXT.matcher(text);
      return match.matches()
          ? Optional.of(new Head(Long.parseLong(match.group(1)), match.group(2)))
          : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// Keeps a head. Over the earlier one in one piece: it fits into any block of a disk.
  void keep(Head head) {
    var text = "%018d %s%n".formatted(head.number(), head.hash());
    var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    try (var channel =
        FileChannel.open(folder.head(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(bytes);
      channel.force(false);
    } catch (IOException e) {
      throw new Fault("STO-06", Sentence.of("store.fault.head"), e);
    }
  }
}
