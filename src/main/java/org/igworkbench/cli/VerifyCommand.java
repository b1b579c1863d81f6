package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.igworkbench.audit.Head;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Checks that the trail is whole and, with a checkpoint, that it is the trail of that day.
@Command(name = "verify", description = "cli.verify.about")
final class VerifyCommand implements Callable<Integer> {

  private final Station station;

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--checkpoint", paramLabel = "FILE", description = "cli.option.checkpoint")
  private @Nullable Path checkpoint;

  VerifyCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    return (checkpoint == null ? verify(null) : against(checkpoint)).code();
  }

  private Exit against(Path file) {
    try {
      var head = Checkpoints.read(file);
      return head.isPresent()
          ? verify(head.get())
          : station.end(Exit.BAD_INPUT, "cli.verify.no-checkpoint", file.toString());
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, "cli.verify.unreadable", file.toString());
    }
  }

  private Exit verify(@Nullable Head head) {
    var check = new TrailCheck(station);
    return workspace.within(station, workbench -> check.of(workbench, head, h -> Exit.DONE));
  }
}
