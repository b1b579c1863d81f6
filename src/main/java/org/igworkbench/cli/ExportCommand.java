package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.reports.Reports;
import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a pack or a register as a workbook.
@Command(name = "export", description = "cli.export.about")
final class ExportCommand implements Callable<Integer> {

  private final Station station;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "cli.option.pack")
  private String pack = "";

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "cli.option.out-workbook")
  private Path out = Path.of("");

  @Option(names = "--from", paramLabel = "DATE", description = "cli.option.from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "cli.option.to")
  private @Nullable LocalDate to;

  @Option(names = "--as-at", paramLabel = "DATE", description = "cli.option.counted-as-at")
  private @Nullable LocalDate asAt;

  @Option(names = "--prepared", paramLabel = "INSTANT", description = "cli.option.prepared")
  private @Nullable Instant prepared;

  @Option(names = "--marking", paramLabel = "TEXT", description = "cli.option.marking")
  private @Nullable String marking;

  ExportCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    if (PackKind.of(pack).isEmpty() && !Reports.registers().contains(pack)) {
      throw misuse("cli.usage.pack", pack, packNames(), registerNames());
    }
    var order = order();
    var file = new OutFile(out);
    var misnamed = file.misnamed();
    if (misnamed.isPresent()) {
      return station.end(Exit.BAD_INPUT, misnamed.get()).code();
    }
    return workspace
        .within(
            station, file, workbench -> write(workbench, pack(workbench.reports(), order), file))
        .code();
  }

  /// Where a pack and a register share a name, the pack holds the register too.
  private Pack pack(Reports reports, ReportOrder order) {
    return PackKind.of(pack)
        .map(kind -> reports.pack(kind, order))
        .orElseGet(() -> reports.register(pack, order).orElseThrow());
  }

  private ReportOrder order() {
    if (to != null && asAt != null && !to.equals(asAt)) {
      throw misuse("cli.usage.two-last-days", to.toString(), asAt.toString());
    }
    var last = to != null ? to : asAt != null ? asAt : LocalDate.now(station.clock());
    var first = from != null ? from : last.withDayOfYear(1);
    if (first.isAfter(last)) {
      throw misuse("cli.usage.backwards", first.toString(), last.toString());
    }
    var when = prepared != null ? prepared : station.clock().instant();
    return new ReportOrder(first, last, when, station.officer(), marking());
  }

  private String marking() {
    var said = marking;
    return said != null
        ? said
        : PackKind.of(pack).map(PackKind::usualMarking).orElse(ReportOrder.USUAL_MARKING);
  }

  private CommandLine.ParameterException misuse(String key, Object... args) {
    return new CommandLine.ParameterException(spec.commandLine(), station.words().say(key, args));
  }

  private static String packNames() {
    return Stream.of(PackKind.values()).map(PackKind::code).collect(Collectors.joining(", "));
  }

  private static String registerNames() {
    return Reports.registers().stream()
        .filter(name -> PackKind.of(name).isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Exit write(Workbench workbench, Pack contents, OutFile file) {
    try {
      workbench.packs().write(contents, file.place(), new PhaseLines(station));
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    station.terminal().data(file.path().toString());
    for (var tab : contents.tabs()) {
      int rows = tab.rows().size();
      station.terminal().data(tab.name() + ": " + rows + (rows == 1 ? " row" : " rows"));
    }
    return Exit.DONE;
  }
}
