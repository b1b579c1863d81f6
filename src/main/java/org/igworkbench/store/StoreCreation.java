package org.igworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// The making of one workspace: all of it, or nothing.
final class StoreCreation {

  private final WorkspaceFolder folder;
  private final Clock clock;
  // Folders that were not there before, the innermost first.
  private final Deque<Path> made = new ArrayDeque<>();

  StoreCreation(WorkspaceFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  Stores create(About about, @Nullable Passphrase passphrase, Consumer<Stores> contents) {
    requireVacant();
    var done = false;
    var ours = false;
    FolderLock lock = null;
    try {
      makeFolders();
      lock = FolderLock.take(folder);
      // Between the look and the lock somebody else may have made a workspace here.
      requireVacant();
      ours = true;
      var stores = fill(lock, about, passphrase, contents);
      done = true;
      return stores;
    } catch (IOException e) {
      throw new NoEntry(
          Kind.CANNOT_WRITE, Sentence.of("store.refused.cannot-make", folder.name()), e);
    } finally {
      if (!done) {
        if (lock != null) {
          lock.close();
        }
        remove(ours);
      }
    }
  }

  private void requireVacant() {
    boolean vacant;
    try {
      vacant = folder.isVacant();
    } catch (IOException e) {
      throw new NoEntry(
          Kind.CANNOT_WRITE, Sentence.of("store.refused.cannot-make", folder.name()), e);
    }
    if (!vacant) {
      throw Files.isDirectory(folder.root())
          ? new NoEntry(
              Kind.FOLDER_NOT_EMPTY, Sentence.of("store.refused.not-empty", folder.name()))
          : new NoEntry(Kind.CANNOT_WRITE, Sentence.of("store.refused.is-file", folder.name()));
    }
  }

  private void makeFolders() throws IOException {
    var missing = new ArrayDeque<Path>();
    for (Path path = folder.root(); path != null && !Files.exists(path); path = path.getParent()) {
      missing.push(path);
    }
    for (var path : missing) {
      Files.createDirectory(path);
      made.push(path);
    }
  }

  private Stores fill(
      FolderLock lock, About about, @Nullable Passphrase passphrase, Consumer<Stores> contents)
      throws IOException {
    byte[] key = null;
    Stores stores = null;
    var done = false;
    try {
      var random = new SecureRandom();
      List<KeySlot> slots = List.of();
      if (passphrase != null) {
        key = KeySlot.newKey(random);
        slots = List.of(KeySlot.wrap(key, passphrase, random));
      }
      stores = new StoreBuilding(folder, lock, clock).make(key, about);
      Files.createDirectory(folder.backups());
      contents.accept(stores);
      // The descriptor comes last: without it the folder is no workspace, so that one whose making
      // was broken off is never taken for a whole one.
      new Descriptor(about.title(), slots).write(folder);
      done = true;
      return stores;
    } finally {
      StoreDoor.wipe(key);
      if (!done && stores != null) {
        stores.closing().run();
      }
    }
  }

  private void remove(boolean ours) {
    if (ours) {
      // The folder was vacant, so that whatever of these is there is ours.
      var files =
          List.of(
              folder.descriptor(),
              folder.descriptorDraft(),
              folder.database(),
              folder.lock(),
              folder.head(),
              folder.backups());
      files.forEach(StoreCreation::remove);
    }
    made.forEach(StoreCreation::remove);
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException _) {
      // The refusal that is under way says what is wrong; there is nothing more to be done.
    }
  }
}
