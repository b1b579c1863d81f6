package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.igworkbench.catalogue.Recipient;

/// The recipients that asked most, with a bar chart.
final class BusiestRecipientsTab {

  private static final int TOP = 10;

  private final Board board;
  private final Names names;

  BusiestRecipientsTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  private record Asked(Recipient recipient, List<Judged> requests) {
    int number() {
      return requests.size();
    }
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.busiest.recipient", 48)
            .column("reports.busiest.requests", 15)
            .column("reports.busiest.shared", 15)
            .column("reports.ending.refused", 15)
            .column("reports.busiest.other", 22)
            .column("reports.busiest.inside", 20);
    var received = board.figures().received(board.span());
    var top = top(received);
    for (var each : top) {
      long shared = count(each, Ending.SHARED_IN_FULL) + count(each, Ending.SHARED_IN_PART);
      long refused = count(each, Ending.REFUSED);
      draft.row(
          new Value.Text(each.recipient().title()),
          new Value.Count(each.number()),
          new Value.Count(shared),
          new Value.Count(refused),
          new Value.Count(each.number() - shared - refused),
          names.share(Figures.inside(each.requests()), each.number()));
    }
    long unknown = received.stream().filter(r -> r.recipient() == null).count();
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.busiest.name"),
            names.say("reports.busiest.title"),
            names.say("reports.busiest.holds", unknown),
            names.say("reports.busiest.none")),
        top.isEmpty() ? null : chart(top));
  }

  private List<Asked> top(List<Judged> received) {
    var asked = new ArrayList<Asked>();
    for (var recipient : board.matrix().catalogue().recipients()) {
      var own =
          received.stream().filter(each -> recipient.code().equals(each.recipient())).toList();
      if (!own.isEmpty()) {
        asked.add(new Asked(recipient, own));
      }
    }
    // The catalogue's own order breaks ties, because the sort is stable.
    asked.sort(Comparator.comparingInt(Asked::number).reversed());
    return asked.stream().limit(TOP).toList();
  }

  private long count(Asked asked, Ending ending) {
    return Figures.count(asked.requests(), ending, board.span().to());
  }

  private Chart chart(List<Asked> top) {
    return new Chart(
        names.say("reports.busiest.chart"),
        names.say("reports.busiest.title"),
        Chart.Kind.BARS,
        0,
        List.of(1),
        new Chart.Axes(
            names.say("reports.busiest.recipient"), names.say("reports.busiest.axis-number")),
        names.say(
            "reports.busiest.alternative",
            top.getFirst().recipient().title(),
            top.getFirst().number(),
            top.size()));
  }
}
