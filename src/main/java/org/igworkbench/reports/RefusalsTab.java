package org.igworkbench.reports;

/// Every refusal with its reason, in the words of who decided.
final class RefusalsTab {

  private final Board board;
  private final Names names;

  RefusalsTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.request.reference", 15)
            .column("reports.request.decided-on", 18)
            .column("reports.request.requester", 24)
            .column("reports.request.purpose", 24)
            .column("reports.request.verdict", 15)
            .column("reports.refusals.exemptions", 14)
            .column("reports.refusals.reason", 50);
    var to = board.span().to();
    var refused =
        board.figures().decided(board.span()).stream()
            .filter(each -> each.endingBy(to) == Ending.REFUSED)
            .toList();
    board
        .figures()
        .whole(
            refused,
            (each, request) -> {
              var decision = request.decidedBy(to).orElseThrow();
              draft.row(
                  new Value.Text(request.reference()),
                  new Value.Day(decision.on()),
                  names.requester(request),
                  names.purpose(request.ask().purpose()),
                  names.verdict(each.verdict()),
                  names.orNone(String.join(", ", decision.exemptions())),
                  names.orNone(decision.reason()));
            });
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.refusals.name"),
            names.say("reports.refusals.title"),
            names.say("reports.refusals.holds"),
            names.say("reports.refusals.none")),
        null);
  }
}
