package org.igworkbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Sentence;

/// What can be known of a workspace without its passphrase, as the small text file `workspace.igw`.
///
/// The first line names the format, `igw workspace 1`. Then a line `title:`, and for each key slot
/// a line `key: argon2id <KiB> <passes> <lanes> <salt> <nonce> <wrapped key>`. A workspace without
/// a key slot is not encrypted.
record Descriptor(String title, List<KeySlot> slots) {

  /// The newest format that this program understands.
  static final int FORMAT = 1;

  private static final long MAX_BYTES = 64 * 1024;
  private static final Pattern HEADER = Pattern.compile("igw workspace (\\d{1,9})");
  private static final Pattern SLOT =
      Pattern.compile(
          "argon2id (\\d{1,9}) (\\d{1,9}) (\\d{1,9})"
              + " ([0-9a-f]{32}) ([0-9a-f]{24}) ([0-9a-f]{96})");

  Descriptor {
    slots = List.copyOf(slots);
  }

  boolean encrypted() {
    return !slots.isEmpty();
  }

  static Descriptor read(WorkspaceFolder folder) {
    var file = folder.descriptor();
    if (!Files.isRegularFile(file)) {
      throw new NoEntry(
          Kind.NOT_A_WORKSPACE, Sentence.of("store.refused.not-a-workspace", folder.name()));
    }
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw unreadable(folder);
      }
      return parse(folder, Files.readString(file).lines().toList());
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  private static Descriptor parse(WorkspaceFolder folder, List<String> lines) {
    var header = HEADER.matcher(lines.isEmpty() ? "" : lines.getFirst());
    if (!header.matches()) {
      throw unreadable(folder);
    }
    if (Integer.parseInt(header.group(1)) > FORMAT) {
      throw new NoEntry(Kind.NEWER_VERSION, Sentence.of("store.refused.newer", folder.name()));
    }
    var title = "";
    var slots = new ArrayList<KeySlot>();
    for (var line : lines.subList(1, lines.size())) {
      if (line.startsWith("title: ")) {
        title = line.substring("title: ".length());
      } else if (line.startsWith("key: ")) {
        slots.add(slot(folder, line.substring("key: ".length())));
      } else if (!line.isBlank()) {
        throw unreadable(folder);
      }
    }
    return new Descriptor(title, slots);
  }

  private static KeySlot slot(WorkspaceFolder folder, String text) {
    var match = SLOT.matcher(text);
    if (!match.matches()) {
      throw unreadable(folder);
    }
    var cost =
        new KeySlot.Cost(
            Integer.parseInt(match.group(1)),
            Integer.parseInt(match.group(2)),
            Integer.parseInt(match.group(3)));
    if (!cost.isSane()) {
      throw unreadable(folder);
    }
    return new KeySlot(cost, match.group(4), match.group(5), match.group(6));
  }

  private static NoEntry unreadable(WorkspaceFolder folder) {
    return new NoEntry(
        Kind.NOT_A_WORKSPACE, Sentence.of("store.refused.descriptor", folder.name()));
  }

  /// Puts it in its place whole or not at all.
  void write(WorkspaceFolder folder) throws IOException {
    var draft = folder.descriptorDraft();
    var bytes = ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8));
    try (var channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        draft,
        folder.descriptor(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String text() {
    var out = new StringBuilder("igw workspace " + FORMAT + "\n");
    out.append("title: ").append(title.replaceAll("\\p{Cntrl}+", " ")).append('\n');
    for (var slot : slots) {
      out.append(
          "key: argon2id %d %d %d %s %s %s\n"
              .formatted(
                  slot.cost().memoryKib(),
                  slot.cost().passes(),
                  slot.cost().lanes(),
                  slot.salt(),
                  slot.nonce(),
                  slot.wrapped()));
    }
    return out.toString();
  }
}
