package org.igworkbench.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Consumer;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Refusal.Kind;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Opens and makes workspaces on disk.
public final class StoreDoor {

  private final Clock clock;

  public StoreDoor(Clock clock) {
    this.clock = clock;
    // H2 reads this when its first class is loaded: no file may have it load a class by name, so
    // neither triggers nor functions nor drivers of linked tables, nor Java objects.
    System.setProperty("h2.allowedClasses", "");
  }

  /// Opens the workspace in a folder.
  ///
  /// @param passphrase null when none was given; stays the caller's, who wipes it
  public StoreOpening open(Path folder, @Nullable Passphrase passphrase) {
    try {
      return new StoreOpening.Opened(openAt(WorkspaceFolder.at(folder), passphrase));
    } catch (NoEntry refused) {
      return new StoreOpening.Refused(refused.refusal());
    }
  }

  private Stores openAt(WorkspaceFolder folder, @Nullable Passphrase passphrase) {
    var descriptor = Descriptor.read(folder);
    var lock = FolderLock.take(folder);
    var opened = false;
    byte[] key = null;
    try {
      key = key(descriptor, passphrase);
      var stores = new StoreBuilding(folder, lock, clock).open(key);
      opened = true;
      return stores;
    } finally {
      wipe(key);
      if (!opened) {
        lock.close();
      }
    }
  }

  private static byte @Nullable [] key(Descriptor descriptor, @Nullable Passphrase passphrase) {
    if (!descriptor.encrypted()) {
      return null;
    }
    if (passphrase == null || passphrase.isEmpty()) {
      throw new NoEntry(
          Kind.PASSPHRASE_NEEDED,
          Sentence.of("store.refused.passphrase-needed", descriptor.title()));
    }
    for (var slot : descriptor.slots()) {
      var key = slot.unwrap(passphrase);
      if (key.isPresent()) {
        return key.get();
      }
    }
    throw new NoEntry(
        Kind.WRONG_PASSPHRASE, Sentence.of("store.refused.wrong-passphrase", descriptor.title()));
  }

  /// Makes a workspace in a folder that is absent or empty, and opens it. What a failure leaves
  /// half made is removed again.
  ///
  /// @param passphrase encrypts it; null leaves it readable, which only the sample may be
  public StoreOpening create(Path folder, About about, @Nullable Passphrase passphrase) {
    return create(folder, about, passphrase, stores -> {});
  }

  /// The same with contents: until they are in it, the folder is no workspace to anybody.
  public StoreOpening create(
      Path folder, About about, @Nullable Passphrase passphrase, Consumer<Stores> contents) {
    if (passphrase != null && passphrase.isEmpty()) {
      return new StoreOpening.Refused(
          new Refusal(Kind.PASSPHRASE_NEEDED, Sentence.of("store.refused.passphrase-empty")));
    }
    try {
      return new StoreOpening.Opened(
          new StoreCreation(WorkspaceFolder.at(folder), clock).create(about, passphrase, contents));
    } catch (NoEntry refused) {
      return new StoreOpening.Refused(refused.refusal());
    }
  }

  static void wipe(byte @Nullable [] key) {
    if (key != null) {
      Arrays.fill(key, (byte) 0);
    }
  }
}
