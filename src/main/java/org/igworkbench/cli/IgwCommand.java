package org.igworkbench.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The program itself; without a command it opens the window.
@Command(name = "igw", description = "cli.igw.about")
final class IgwCommand implements Callable<Integer> {

  private final Front front;

  @Option(names = "--workspace", paramLabel = "DIR", description = "cli.option.window-workspace")
  private @Nullable Path workspace;

  IgwCommand(Front front) {
    this.front = front;
  }

  @Override
  public Integer call() {
    return front.open(workspace).code();
  }
}
