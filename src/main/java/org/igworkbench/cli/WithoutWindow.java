package org.igworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.requests.SharingRequest;
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
    var requests = workbench.requests().all();
    summarise(workbench, requests);
    return report(workbench, requests);
  }

  private void summarise(Workbench workbench, List<SharingRequest> requests) {
    var words = station.words();
    var matrix = workbench.matrix();
    Map<Verdict.Kind, Long> kinds =
        counted(requests, r -> matrix.judge(r.question()).kind(), Verdict.Kind.class);
    Map<ReferenceRule.Result, Long> results =
        counted(
            requests,
            r -> ReferenceRule.apply(matrix.snapshot(), r.question()),
            ReferenceRule.Result.class);
    say("cli.front.requests", requests.size(), workbench.workspace().about().organisation());
    for (var kind : Verdict.Kind.values()) {
      say("cli.front.count", kinds.getOrDefault(kind, 0L), words.say(kind.word()));
    }
    say("cli.front.results");
    for (var result : ReferenceRule.Result.values()) {
      say("cli.front.count", results.getOrDefault(result, 0L), words.say(result.word()));
    }
  }

  private static <E extends Enum<E>> Map<E, Long> counted(
      List<SharingRequest> requests, Function<SharingRequest, E> answer, Class<E> type) {
    return requests.stream()
        .collect(Collectors.groupingBy(answer, () -> new EnumMap<>(type), Collectors.counting()));
  }

  private Exit report(Workbench workbench, List<SharingRequest> requests) {
    var order = order(requests);
    var file =
        new OutFile(folder.resolve("board-report-" + order.from() + "-to-" + order.to() + ".xlsx"));
    try {
      var pack = workbench.reports().boardReport(order);
      workbench.packs().write(pack, file.place(), new PhaseLines(station));
    } catch (IOException e) {
      return station.end(Exit.BAD_INPUT, file.unwritable());
    }
    say("cli.front.report", file.path().toString());
    return Exit.DONE;
  }

  /// The year in which the newest request came in, as far as it has gone.
  private ReportOrder order(List<SharingRequest> requests) {
    var today = LocalDate.now(station.clock());
    var newest =
        requests.stream()
            .map(request -> request.timing().received())
            .max(LocalDate::compareTo)
            .orElse(today);
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
