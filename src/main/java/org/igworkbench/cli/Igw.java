package org.igworkbench.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line as a whole: takes the words of a command and ends with its exit code.
public final class Igw {

  private final Station station;
  private final Front front;

  public Igw(Station station, Front front) {
    this.station = station;
    this.front = front;
  }

  /// Runs one command.
  ///
  /// @return the exit code
  public int run(String... args) {
    var faults = new FaultLines(station);
    int code;
    try {
      code = commandLine(faults).execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      code = faults.tell(e).code();
    }
    var out = station.terminal().out();
    if (out.checkError()) {
      return station.end(Exit.BAD_INPUT, "cli.out.stream").code();
    }
    return code;
  }

  private CommandLine commandLine(FaultLines faults) {
    var igw = new CommandLine(new IgwCommand(front));
    var commands =
        List.of(
            new SampleCommand(station),
            new VerdictCommand(station),
            new FindingsCommand(station),
            new ExportCommand(station),
            new ImportCommand(station),
            new TrailCommand(station),
            new VerifyCommand(station),
            new CheckpointCommand(station));
    commands.forEach(igw::addSubcommand);
    var words = station.words();
    var spoken = new SpokenHelp(words);
    spoken.into(igw.getCommandSpec());
    var notice = new CommandLine(new NoticeCommand(station));
    igw.addSubcommand(notice);
    notice
        .addSubcommand(new NoticeCompareCommand(station))
        .addSubcommand(new NoticeWriteCommand(station))
        .getSubcommands()
        .values()
        .forEach(command -> spoken.into(command.getCommandSpec()));
    igw.getSubcommands().values().forEach(command -> spoken.into(command.getCommandSpec()));
    spoken.version(igw.getCommandSpec());
    return igw.registerConverter(LocalDate.class, new IsoDate(words))
        .registerConverter(Instant.class, new IsoInstant(words))
        .registerConverter(Path.class, new SystemPath(words))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setOut(station.terminal().out())
        .setErr(station.terminal().err())
        .setParameterExceptionHandler(new UsageLines(words))
        .setExecutionExceptionHandler((fault, command, parsed) -> faults.tell(fault).code());
  }
}
