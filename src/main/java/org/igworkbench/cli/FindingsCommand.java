package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.findings.Listed;
import org.igworkbench.findings.Severity;
import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what the workspace finds wrong with itself, the worst first.
@Command(name = "findings", description = "cli.findings.about")
final class FindingsCommand implements Callable<Integer> {

  private static final List<String> HEADINGS =
      List.of("code", "severity", "subject", "sentence", "provision", "accepted");

  private final Station station;

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--as-at", paramLabel = "DATE", description = "cli.option.found-as-at")
  private @Nullable LocalDate asAt;

  @Option(names = "--out", paramLabel = "FILE", description = "cli.option.out-csv")
  private @Nullable Path out;

  FindingsCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    if (out == null) {
      return workspace.within(station, workbench -> list(workbench, null)).code();
    }
    var file = new OutFile(out);
    return workspace.within(station, file, workbench -> list(workbench, file)).code();
  }

  private Exit list(Workbench workbench, @Nullable OutFile file) {
    var day = asAt == null ? LocalDate.now(station.clock()) : asAt;
    var set = workbench.findings().on(day);
    var how = set.open(Severity.ERROR) > 0 ? Exit.BAD_INPUT : Exit.DONE;
    if (file == null) {
      lines(set).forEach(station.terminal()::data);
      return how;
    }
    try {
      file.write(writer -> {
        for (var each = lines(set).iterator(); each.hasNext(); ) {
          writer.append(each.next()).append('\n');
        }
      });
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    return station.end(how, "cli.findings.written", set.all().size(), file.path().toString());
  }

  private Stream<String> lines(FindingSet set) {
    return Stream.concat(Stream.of(Csv.row(HEADINGS)), set.all().stream().map(this::line));
  }

  private String line(Listed listed) {
    var words = station.words();
    var finding = listed.finding();
    return Csv.row(
        List.of(
            finding.code().mark(),
            words.say(finding.severity().word()),
            finding.about(),
            words.say(finding.sentence()),
            finding.provision(),
            listed.isOpen() ? "no" : "yes"));
  }
}
