package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.igworkbench.audit.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the head of an intact trail into a file, to be kept elsewhere and given to `verify`
/// later.
@Command(name = "checkpoint", description = "cli.checkpoint.about")
final class CheckpointCommand implements Callable<Integer> {

  private final Station station;

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "cli.option.out-checkpoint")
  private Path out = Path.of("");

  CheckpointCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    var file = new OutFile(out);
    var check = new TrailCheck(station);
    return workspace
        .within(station, file, workbench -> check.of(workbench, null, head -> write(head, file)))
        .code();
  }

  private Exit write(Head head, OutFile file) {
    try {
      file.write(writer -> writer.append(Checkpoints.line(head)));
      return Exit.DONE;
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
  }
}
