package org.igworkbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Sentence;

/// Keeps a workspace to one window at a time, in this program and in others.
///
/// H2 locks its own file against other programs, but shares an open database inside one program.
/// The system drops the lock when the program dies, so that nothing has to be cleaned up.
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(WorkspaceFolder folder) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new NoEntry(
          Kind.CANNOT_WRITE, Sentence.of("store.refused.read-only", folder.name()), e);
    }
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (IOException | OverlappingFileLockException e) {
      throw inUse(folder, channel);
    }
    throw inUse(folder, channel);
  }

  private static NoEntry inUse(WorkspaceFolder folder, FileChannel channel) {
    new FolderLock(channel).close();
    return new NoEntry(Kind.IN_USE, Sentence.of("store.refused.in-use", folder.name()));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // Nothing was written through it, and the system drops the lock at the latest with the
      // program.
    }
  }
}
