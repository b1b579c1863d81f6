package org.igworkbench.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command that works in a workspace.
final class WorkspaceOptions {

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "DIR",
      description = "cli.option.workspace")
  Path folder = Path.of("");

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "cli.option.passphrase-file")
  @Nullable Path passphraseFile;

  /// Opens the workspace and works in it.
  Exit within(Station station, Function<Workbench, Exit> work) {
    return station.within(folder, passphraseFile, work);
  }

  /// The same, once it is clear that the file can be written.
  Exit within(Station station, OutFile out, Function<Workbench, Exit> work) {
    var obstacle = out.obstacle(folder);
    return obstacle.isPresent()
        ? station.end(Exit.BAD_INPUT, obstacle.get())
        : within(station, work);
  }
}
