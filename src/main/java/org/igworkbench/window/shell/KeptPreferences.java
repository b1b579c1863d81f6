package org.igworkbench.window.shell;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;

/// Preferences in a file of the person's own, written behind the window's back.
///
/// A file that can't be read or written is no reason to trouble anybody: what was arranged then
/// holds until the window closes.
public final class KeptPreferences implements Preferences {

  private final Path file;
  private final Properties values = new Properties();
  private final ReentrantLock writing = new ReentrantLock();
  private boolean waiting;

  /// Reads what was kept.
  public KeptPreferences(Path file) {
    this.file = file;
    try {
      values.load(new StringReader(Files.readString(file)));
    } catch (IOException | IllegalArgumentException none) {
      values.clear();
    }
  }

  @Override
  public synchronized Optional<String> kept(String name) {
    return Optional.ofNullable(values.getProperty(name));
  }

  /// A column that is drawn wider tells each pixel; what waits to be written is written once.
  @Override
  public synchronized void keep(String name, String value) {
    if (!value.equals(values.setProperty(name, value)) && !waiting) {
      waiting = true;
      Thread.ofVirtual().start(this::write);
    }
  }

  private void write() {
    writing.lock();
    try {
      var text = text();
      var folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      var beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      // Tried again with the next change.
      return;
    } finally {
      writing.unlock();
    }
  }

  private synchronized String text() throws IOException {
    waiting = false;
    var text = new StringWriter();
    values.store(text, null);
    return text.toString();
  }
}
