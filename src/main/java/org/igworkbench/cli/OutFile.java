package org.igworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Sentence;

/// The file that a command writes: never half, because it is written beside its place first.
final class OutFile {

  private static final Pattern OTHER_THAN_WORKBOOK =
      Pattern.compile("(?i).*[.](csv|tsv|txt|xls|xlsm|xlsb|ods|pdf|docx|html?|json|zip)");

  private final Path target;

  /// Something that is written as text, UTF-8.
  @FunctionalInterface
  interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  OutFile(Path target) {
    this.target = target.toAbsolutePath().normalize();
  }

  /// The whole path, as it was named.
  Path path() {
    return target;
  }

  /// Where the file is put: a link stays a link, and what it leads to is replaced.
  Path place() throws IOException {
    return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
  }

  /// Whether it is another file, which is there, by whatever name.
  boolean is(Path other) {
    try {
      return Files.exists(target) && Files.isSameFile(target, other);
    } catch (IOException e) {
      return false;
    }
  }

  /// What to say where a workbook would get a name by which no program would open it.
  Optional<Sentence> misnamed() {
    return OTHER_THAN_WORKBOOK.matcher(String.valueOf(target.getFileName())).matches()
        ? Optional.of(Sentence.of("cli.out.not-workbook", target.toString()))
        : Optional.empty();
  }

  /// Why nothing can be written there, as far as can be told before trying.
  ///
  /// @param workspace its own files must not be written over
  Optional<Sentence> obstacle(Path workspace) {
    try {
      return obstacle(place(), workspace);
    } catch (IOException e) {
      return Optional.of(unwritable());
    }
  }

  private Optional<Sentence> obstacle(Path place, Path workspace) {
    var folder = place.getParent();
    if (folder == null || Files.isDirectory(place)) {
      return Optional.of(Sentence.of("cli.out.folder", target.toString()));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(Sentence.of("cli.out.no-folder", folder.toString()));
    }
    boolean special = Files.exists(place) && !Files.isRegularFile(place);
    if (special || belongsTo(place, folder, workspace)) {
      return Optional.of(Sentence.of("cli.out.taken", target.toString()));
    }
    return Files.isWritable(folder) ? Optional.empty() : Optional.of(unwritable());
  }

  // Many file systems take large and small letters for the same.
  private static boolean belongsTo(Path place, Path folder, Path workspace) {
    var name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    return (name.startsWith("workspace.") && isSame(folder, workspace))
        || isSame(folder, workspace.resolve("backups"));
  }

  private static boolean isSame(Path folder, Path other) {
    try {
      return Files.isDirectory(other) && Files.isSameFile(folder, other);
    } catch (IOException e) {
      return true;
    }
  }

  /// What to say when writing failed.
  Sentence unwritable() {
    return Sentence.of("cli.out.unwritable", target.toString());
  }

  /// Writes the whole file and puts it into its place, over one that is there.
  void write(Content content) throws IOException {
    var place = place();
    var beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID());
    try {
      try (var writer = Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(writer);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      move(beside, place);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
