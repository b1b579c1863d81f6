package org.igworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.igworkbench.audit.Head;
import org.igworkbench.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes every entry of the trail as a line of canonical JSON, so that a stranger can check it.
@Command(name = "trail", description = "cli.trail.about")
final class TrailCommand implements Callable<Integer> {

  private final Station station;

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "cli.option.out-trail")
  private Path out = Path.of("");

  TrailCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    var file = new OutFile(out);
    return workspace.within(station, file, workbench -> write(workbench, file)).code();
  }

  private Exit write(Workbench workbench, OutFile file) {
    var written = new Written();
    try {
      file.write(writer ->
          written.head =
              workbench
                  .trail()
                  .export(line -> {
                    try {
                      writer.append(line).append('\n');
                      written.count++;
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  }));
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    station.terminal().data(written.count + " entries, head " + written.head.hash());
    return Exit.DONE;
  }

  private static final class Written {
    private long count;
    private Head head = Head.EMPTY;
  }
}
