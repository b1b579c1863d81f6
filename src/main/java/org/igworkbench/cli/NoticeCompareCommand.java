package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.notice.ComparedLine;
import org.igworkbench.notice.ComparedRow;
import org.igworkbench.notice.Match;
import org.igworkbench.notice.NoticeComparison;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares a published notice with the register, both ways.
@Command(name = "compare", description = "cli.notice-compare.about")
final class NoticeCompareCommand implements Callable<Integer> {

  private static final List<String> HEADINGS =
      List.of("side", "section", "text", "register_code", "match");

  private final Station station;

  @Parameters(paramLabel = "FILE", description = "cli.option.notice-file")
  private Path file = Path.of("");

  @Mixin private final WorkspaceOptions workspace = new WorkspaceOptions();

  @Option(names = "--out", paramLabel = "FILE", description = "cli.option.out-csv")
  private @Nullable Path out;

  NoticeCompareCommand(Station station) {
    this.station = station;
  }

  @Override
  public Integer call() {
    return switch (InFile.read(file)) {
      case Reading.Faulty<SourceFile>(var violations) -> station.reject(violations).code();
      case Reading.Sound<SourceFile>(var source) -> {
        var target = out == null ? null : new OutFile(out);
        yield (target == null
                ? workspace.within(station, workbench -> read(workbench, source, null))
                : workspace.within(station, target, workbench -> read(workbench, source, target)))
            .code();
      }
    };
  }

  private Exit read(Workbench workbench, SourceFile source, @Nullable OutFile target) {
    return switch (workbench.notices().read(source.name(), source.content())) {
      case NoticeReading.Refused(var why) -> station.reject(List.of(why));
      case NoticeReading.Sound(var lines) -> compare(workbench, lines, target);
    };
  }

  private Exit compare(Workbench workbench, List<SourceLine> lines, @Nullable OutFile target) {
    var matrix = workbench.matrix().snapshot();
    var whole = workbench.registers().whole(matrix);
    var register =
        new NoticeComparison.Register(
            matrix, whole.automated(), whole.transfers(), LocalDate.now(station.clock()));
    var comparison = workbench.notices().compare(lines, register);
    return deliver(comparison, rows(comparison), target);
  }

  private static List<String> rows(NoticeComparison comparison) {
    var rows = new ArrayList<String>();
    rows.add(Csv.row(HEADINGS));
    // A line that a person has dismissed names nothing, as an introduction does.
    comparison.lines().stream()
        .filter(line -> line.match() != Match.DISMISSED)
        .forEach(line -> rows.add(row(line)));
    comparison.rows().forEach(row -> rows.add(row(row)));
    comparison.others().forEach(row -> rows.add(row(row)));
    return rows;
  }

  private static String row(ComparedLine line) {
    return Csv.row(
        List.of(
            "notice",
            Objects.requireNonNull(line.section(), "A line that is compared answers a question")
                .code(),
            line.text(),
            String.join(";", line.codes()),
            line.match().code()));
  }

  private static String row(ComparedRow row) {
    return Csv.row(
        List.of(
            "register",
            row.row().section().code(),
            row.row().title(),
            row.row().code(),
            row.match().code()));
  }

  private Exit deliver(NoticeComparison comparison, List<String> rows, @Nullable OutFile target) {
    if (target == null) {
      rows.forEach(station.terminal()::data);
    } else {
      try {
        target.write(writer -> {
          for (var row : rows) {
            writer.append(row).append('\n');
          }
        });
      } catch (IOException e) {
        return station.end(Exit.BAD_INPUT, target.unwritable());
      }
    }
    var figures = comparison.figures();
    return station.end(
        comparison.complete() ? Exit.DONE : Exit.BAD_INPUT,
        "cli.notice-compare.done",
        figures.lines(),
        figures.openLines(),
        figures.dismissed(),
        figures.rows(),
        figures.openRows());
  }
}
