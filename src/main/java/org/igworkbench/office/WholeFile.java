package org.igworkbench.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file that is there whole or not at all: written beside its target and moved there at the end.
/// Closed unfinished, it leaves nothing, and a file that was there stays as it was.
final class WholeFile implements AutoCloseable {

  private final Path target;
  private final Path beside;

  WholeFile(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    var name = this.target.getFileName();
    var folder = this.target.getParent();
    if (name == null || folder == null) {
      throw new IOException("Not the name of a file: " + target);
    }
    // Not a temporary file of the system, which nobody but its owner could read: who may read a
    // report is for the folder to say that it was put into.
    this.beside = Files.createFile(folder.resolve("." + name + "." + UUID.randomUUID() + ".part"));
  }

  /// What the file is written through; closed before it is finished.
  OutputStream open() throws IOException {
    return Files.newOutputStream(beside);
  }

  void write(byte[] content) throws IOException {
    Files.write(beside, content);
  }

  void finish() throws IOException {
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network shares can't; the content is complete by now, so a plain move is good enough.
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside);
  }
}
