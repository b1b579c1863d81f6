package org.igworkbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.igworkbench.cli.Exit;
import org.igworkbench.cli.Front;
import org.igworkbench.cli.Station;
import org.igworkbench.cli.WithoutWindow;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workspace.Passphrase;
import org.jspecify.annotations.Nullable;

/// Starts the program without a command: opens a workspace in the window or, where there is no
/// display, does the main job without one.
///
/// @param folder the application folder
/// @param window shows the window and comes back at once; null where there is no display
record Start(Station station, Path folder, @Nullable Consumer<Entrance> window) implements Front {

  /// Opens the workspace that was asked for.
  @FunctionalInterface
  interface Entrance {
    Opening open(@Nullable Passphrase passphrase);
  }

  @Override
  public Exit open(@Nullable Path workspace) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, "cli.front.no-folder", folder.toString());
    }
    if (window == null) {
      station.tell("cli.front.no-display");
      return withoutWindow(workspace);
    }
    window.accept(
        passphrase ->
            workspace == null ? sample(passphrase) : station.door().open(workspace, passphrase));
    return Exit.DONE;
  }

  private Exit withoutWindow(@Nullable Path workspace) {
    var job = new WithoutWindow(station, folder);
    return workspace == null
        ? station.enter(sample(null), job::run)
        : station.within(workspace, null, job::run);
  }

  /// The sample workspace, made when it is not there.
  private Opening sample(@Nullable Passphrase passphrase) {
    var sample = folder.resolve("sample");
    return isThere(sample)
        ? station.door().open(sample, passphrase)
        : station.door().sample(sample, null, station.officer());
  }

  private static boolean isThere(Path folder) {
    if (!Files.exists(folder)) {
      return false;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
