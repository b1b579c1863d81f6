package org.igworkbench.notice;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.igworkbench.workspace.Words;

/// Writes the privacy notice of a workspace, in words and as files.
public final class NoticeWriting {

  private final Supplier<NoticeSource> source;
  private final NoticeComposer composer;
  private final Map<NoticeFormat, NoticeWriter> writers;

  /// @param source reads the register as it is saved now
  /// @param writers one for each format
  public NoticeWriting(
      Supplier<NoticeSource> source, Map<NoticeFormat, NoticeWriter> writers, Words words) {
    this.source = source;
    this.composer = new NoticeComposer(words);
    this.writers = new EnumMap<>(writers);
  }

  /// The notice as the register stood on a day.
  public WrittenNotice on(LocalDate day) {
    return composer.compose(source.get(), day);
  }

  /// Puts the whole file into its place, over one that is there, or leaves what was there.
  public void save(WrittenNotice notice, NoticeFormat format, Path file) throws IOException {
    var writer = writers.get(format);
    if (writer == null) {
      throw new IllegalStateException("Nothing writes a notice as " + format);
    }
    var content = writer.file(notice);
    var target = file.toAbsolutePath();
    var beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      Files.write(beside, content);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network shares can't; the content is complete by now.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
