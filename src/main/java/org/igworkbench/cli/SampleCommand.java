package org.igworkbench.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Passphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the sample workspace in a folder.
@Command(name = "sample", description = "cli.sample.about")
final class SampleCommand implements Callable<Integer> {

  private final Station station;

  @Parameters(paramLabel = "DIR", description = "cli.option.sample-dir")
  private Path folder = Path.of("");

  @Option(names = "--encrypt", description = "cli.option.encrypt")
  private boolean encrypt;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "cli.option.passphrase-file")
  private @Nullable Path passphraseFile;

  SampleCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    return (encrypt ? encrypted() : make(null)).code();
  }

  private Exit encrypted() {
    var passphrases = new Passphrases(station.terminal(), station.words(), passphraseFile);
    return switch (passphrases.given()) {
      case Passphrases.Given.Unreadable() ->
          station.end(Exit.BAD_INPUT, "cli.passphrase.unreadable", String.valueOf(passphraseFile));
      case Passphrases.Given.Read(var passphrase) -> make(passphrase);
      case Passphrases.Given.Nothing() -> withAsked(passphrases);
    };
  }

  private Exit withAsked(Passphrases passphrases) {
    try (var first = passphrases.asked("cli.passphrase.choose")) {
      if (first == null) {
        return station.end(Exit.WRONG_PASSPHRASE, "cli.passphrase.missing");
      }
      try (var second = passphrases.asked("cli.passphrase.again")) {
        return second != null && Arrays.equals(first.characters(), second.characters())
            ? make(first)
            : station.end(Exit.WRONG_PASSPHRASE, "cli.passphrase.differs");
      }
    }
  }

  private Exit make(@Nullable Passphrase passphrase) {
    try (passphrase) {
      var opening = station.door().sample(folder, passphrase, station.officer());
      return station.enter(opening, this::count);
    }
  }

  private Exit count(Workbench workbench) {
    var matrix = workbench.matrix().snapshot();
    station
        .terminal()
        .data(
            "purposes %d, recipients %d, law %d, rules %d, requests %d"
                .formatted(
                    matrix.catalogue().purposes().size(),
                    matrix.catalogue().recipients().size(),
                    matrix.law().size(),
                    matrix.current().size(),
                    workbench.requests().size()));
    return Exit.DONE;
  }
}
