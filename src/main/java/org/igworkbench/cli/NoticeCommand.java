package org.igworkbench.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What can be done with published notices; by itself it does nothing.
@Command(name = "notice", description = "cli.notice.about")
final class NoticeCommand implements Callable<Integer> {

  private final Station station;

  @Spec private CommandSpec spec = CommandSpec.create();

  NoticeCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), station.words().say("cli.usage.notice"));
  }
}
