package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.stream.Stream;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.workbench.Workbench;

/// The main job on a machine without a display: verdicts on all requests as a summary, and the
/// board report as a file.
public final class WithoutWindow {

  private final Station station;
  private final Path folder;

  /// @param folder where the board report goes
  public WithoutWindow(Station station, Path folder) {
    this.station = station;
    this.folder = folder;
  }

  /// Does the job in a workspace that is open.
  ///
  /// @param workspace where it lies
  public Exit run(Workbench workbench, Path workspace) {
    say("cli.front.workspace", workspace.toAbsolutePath().toString());
    return report(workbench, summarise(workbench));
  }

  /// Counts the verdicts.
  ///
  /// @return the day on which the newest request came in; today where there is none
  private LocalDate summarise(Workbench workbench) {
    var words = station.words();
    var matrix = workbench.matrix();
    var kinds = new EnumMap<Verdict.Kind, Integer>(Verdict.Kind.class);
    var results = new EnumMap<ReferenceRule.Result, Integer>(ReferenceRule.Result.class);
    int requests = 0;
    var newest = LocalDate.MIN;
    for (var each = workbench.requests().inTurn().iterator(); each.hasNext(); requests++) {
      var request = each.next();
      kinds.merge(matrix.judge(request.question()).kind(), 1, Integer::sum);
      results.merge(ReferenceRule.apply(matrix.snapshot(), request.question()), 1, Integer::sum);
      var received = request.timing().received();
      newest = received.isAfter(newest) ? received : newest;
    }
    say("cli.front.requests", requests, workbench.workspace().about().organisation());
    for (var kind : Verdict.Kind.values()) {
      say("cli.front.count", kinds.getOrDefault(kind, 0), words.say(kind.word()));
    }
    say("cli.front.results");
    for (var result : ReferenceRule.Result.values()) {
      say("cli.front.count", results.getOrDefault(result, 0), words.say(result.word()));
    }
    return requests == 0 ? LocalDate.now(station.clock()) : newest;
  }

  private Exit report(Workbench workbench, LocalDate newest) {
    var order = order(newest);
    var file =
        new OutFile(folder.resolve("board-report-" + order.from() + "-to-" + order.to() + ".xlsx"));
    try {
      var pack = workbench.reports().pack(PackKind.BOARD_REPORT, order);
      workbench.packs().write(pack, file.place(), new PhaseLines(station));
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    say("cli.front.report", file.path().toString());
    return Exit.DONE;
  }

  /// The year in which the newest request came in, as far as it has gone.
  private ReportOrder order(LocalDate newest) {
    var today = LocalDate.now(station.clock());
    var yearEnd = newest.withDayOfYear(newest.lengthOfYear());
    var last = Stream.of(newest, today).max(LocalDate::compareTo).orElseThrow();
    return new ReportOrder(
        newest.withDayOfYear(1),
        last.isAfter(yearEnd) ? yearEnd : last,
        station.clock().instant(),
        station.officer(),
        ReportOrder.USUAL_MARKING);
  }

  private void say(String key, Object... args) {
    station.terminal().data(station.words().say(key, args));
  }
}
