package org.igworkbench.window;

import java.time.Clock;
import java.util.function.Consumer;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What the window needs to start.
///
/// @param entrance opens the workspace, or makes the sample first
/// @param preferences what the person has arranged on this computer
/// @param firstFrame is told how long each phase took once the first screen is painted, and the
///   program ends then; null to stay open
public record Startup(
    Entrance entrance,
    Words words,
    Clock clock,
    Officer officer,
    Preferences preferences,
    @Nullable Consumer<String> firstFrame) {

  /// Opens one workspace; asked again when a passphrase is needed. Not on the window's thread.
  @FunctionalInterface
  public interface Entrance {
    Opening open(@Nullable Passphrase passphrase);
  }
}
