package org.igworkbench.reports;

/// Requests that wait for a decision, the longest due first.
final class OpenRequestsTab {

  private final Board board;
  private final Names names;

  OpenRequestsTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.request.reference", 15)
            .column("reports.request.received", 18)
            .column("reports.open.due", 18)
            .column("reports.open.state", 11)
            .column("reports.open.days", 16)
            .column("reports.request.requester", 26)
            .column("reports.request.purpose", 28)
            .column("reports.request.verdict", 17);
    var day = board.span().to();
    board
        .figures()
        .whole(
            board.figures().open(day),
            (each, request) -> {
              var due = each.deadlineOn(day);
              draft.row(
                  new Value.Text(request.reference()),
                  new Value.Day(each.received()),
                  new Value.Day(due),
                  names.text(each.overdueOn(day) ? "reports.open.overdue" : "reports.open.in-time"),
                  new Value.Count(board.figures().workingDays(day, due)),
                  names.requester(request),
                  names.purpose(request.ask().purpose()),
                  names.verdict(each.verdict()));
            });
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.open.name"),
            names.say("reports.open.title"),
            names.say("reports.open.holds", day),
            names.say("reports.open.none", day)),
        null);
  }
}
