package org.igworkbench.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// How long decisions took, by the month they were made in, with a line chart.
final class WorkingDaysTab {

  private final Board board;
  private final Names names;

  WorkingDaysTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  /// Months in which nothing was decided are left out: a chart would draw a word there as nought.
  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.days.month", 30)
            .column("reports.days.decided", 24)
            .column("reports.days.median", 24)
            .column("reports.days.percentile", 24)
            .column("reports.days.longest", 24);
    var decided = board.figures().decided(board.span());
    for (var month : board.span().months()) {
      var days = board.figures().daysToDecide(decided.stream().filter(d -> in(d, month)).toList());
      if (!days.isEmpty()) {
        draft.row(
            names.month(month, board.span()),
            new Value.Count(days.size()),
            names.orNone(Spread.median(days)),
            names.orNone(Spread.percentile(days, 90)),
            new Value.Count(days.stream().mapToInt(Integer::intValue).max().orElseThrow()));
      }
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.days.name"),
            names.say("reports.days.title"),
            names.say("reports.days.holds"),
            names.say("reports.days.none")),
        chart(board.figures().daysToDecide(decided)));
  }

  private static boolean in(Judged decided, YearMonth month) {
    var on = decided.decisionBy(LocalDate.MAX).orElseThrow().on();
    return YearMonth.from(on).equals(month);
  }

  private Chart chart(List<Integer> days) {
    return new Chart(
        names.say("reports.days.chart"),
        names.say("reports.days.title"),
        Chart.Kind.LINE,
        0,
        List.of(2, 3),
        new Chart.Axes(names.say("reports.days.axis-month"), names.say("reports.days.axis-days")),
        names.say(
            "reports.days.alternative",
            days.size(),
            Spread.median(days).orElse(0),
            Spread.percentile(days, 90).orElse(0)));
  }
}
