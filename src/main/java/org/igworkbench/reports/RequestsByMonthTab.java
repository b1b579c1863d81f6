package org.igworkbench.reports;

import java.time.YearMonth;
import java.util.List;

/// The requests of each month by how they ended, with a chart of stacked columns.
final class RequestsByMonthTab {

  private final Board board;
  private final Names names;
  private long most;
  private String mostMonth = "";

  RequestsByMonthTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.by-month.month", 26)
            .column("reports.ending.shared-in-full", 16)
            .column("reports.ending.shared-in-part", 16)
            .column("reports.ending.refused", 16)
            .column("reports.ending.withdrawn", 20)
            .column("reports.ending.open", 16)
            .column("reports.by-month.all", 16);
    var received = board.figures().received(board.span());
    for (var month : board.span().months()) {
      var label = names.month(month, board.span());
      var ofMonth = received.stream().filter(each -> sameMonth(each, month)).toList();
      if (ofMonth.size() > most) {
        most = ofMonth.size();
        mostMonth = ((Value.Text) label).text();
      }
      draft.row(
          label,
          count(ofMonth, Ending.SHARED_IN_FULL),
          count(ofMonth, Ending.SHARED_IN_PART),
          count(ofMonth, Ending.REFUSED),
          count(ofMonth, Ending.WITHDRAWN),
          count(ofMonth, Ending.OPEN),
          new Value.Count(ofMonth.size()));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.by-month.name"),
            names.say("reports.by-month.title"),
            names.say("reports.by-month.holds", board.span().to()),
            names.say("reports.by-month.none")),
        chart(received));
  }

  private static boolean sameMonth(Judged each, YearMonth month) {
    return YearMonth.from(each.received()).equals(month);
  }

  private Value count(List<Judged> requests, Ending ending) {
    return new Value.Count(Figures.count(requests, ending, board.span().to()));
  }

  private Chart chart(List<Judged> received) {
    var to = board.span().to();
    var alternative =
        most == 0
            ? names.say("reports.by-month.alternative-none")
            : names.say(
                "reports.by-month.alternative",
                received.size(),
                Figures.count(received, Ending.SHARED_IN_FULL, to),
                Figures.count(received, Ending.SHARED_IN_PART, to),
                Figures.count(received, Ending.REFUSED, to),
                Figures.count(received, Ending.WITHDRAWN, to),
                Figures.count(received, Ending.OPEN, to),
                mostMonth,
                most);
    return new Chart(
        names.say("reports.by-month.chart"),
        names.say("reports.by-month.title"),
        Chart.Kind.STACKED_COLUMNS,
        0,
        List.of(1, 2, 3, 4, 5),
        new Chart.Axes(
            names.say("reports.by-month.axis-month"), names.say("reports.by-month.axis-number")),
        alternative);
  }
}
