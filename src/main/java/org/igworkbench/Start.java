package org.igworkbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;
import org.igworkbench.cli.Exit;
import org.igworkbench.cli.Front;
import org.igworkbench.cli.Station;
import org.igworkbench.cli.WithoutWindow;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Starts the program without a command: opens a workspace in the window or, where there is no
/// display, does the main job without one.
///
/// @param folder the application folder
/// @param window shows the window and comes back at once; false where there is no display for it
record Start(Station station, Path folder, Predicate<Entrance> window) implements Front {

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
    Entrance entrance =
        passphrase ->
            workspace == null ? sample(passphrase) : station.door().open(workspace, passphrase);
    if (window.test(entrance)) {
      return Exit.DONE;
    }
    station.tell("cli.front.no-display");
    return withoutWindow(workspace);
  }

  private Exit withoutWindow(@Nullable Path workspace) {
    var job = new WithoutWindow(station, folder);
    return workspace == null
        ? station.enter(sample(null), opened -> job.run(opened, folder.resolve("sample")))
        : station.within(workspace, null, opened -> job.run(opened, workspace));
  }

  /// The sample workspace, made when it is not there.
  private Opening sample(@Nullable Passphrase passphrase) {
    var sample = folder.resolve("sample");
    if (isVacant(sample)) {
      var refused = makeSample(sample);
      if (refused != null) {
        return refused;
      }
    }
    return station.door().open(sample, passphrase);
  }

  /// Makes the sample beside its place and moves it there, so that a start that was broken off
  /// leaves no half-filled sample behind.
  private Opening.@Nullable Refused makeSample(Path sample) {
    try {
      var draft = Files.createTempDirectory(folder, "sample-");
      switch (station.door().sample(draft, null, station.officer())) {
        case Opening.Refused refused -> {
          Files.deleteIfExists(draft);
          return refused;
        }
        case Opening.Opened(var workbench) -> workbench.close();
      }
      Files.move(draft, sample, StandardCopyOption.REPLACE_EXISTING);
      return null;
    } catch (IOException e) {
      return new Opening.Refused(
          new Refusal(
              Refusal.Kind.CANNOT_WRITE, Sentence.of("cli.front.no-folder", folder.toString())));
    }
  }

  private static boolean isVacant(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      // Opening it says what is wrong with it.
      return false;
    }
  }
}
