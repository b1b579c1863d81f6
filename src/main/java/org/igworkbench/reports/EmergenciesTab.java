package org.igworkbench.reports;

import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Urgency;

/// Every request that was treated as an emergency.
final class EmergenciesTab {

  private final Board board;
  private final Names names;

  EmergenciesTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.request.reference", 15)
            .column("reports.request.received", 18)
            .column("reports.request.requester", 24)
            .column("reports.request.purpose", 22)
            .column("reports.request.verdict", 15)
            .column("reports.request.ending", 14)
            .column("reports.request.decided-on", 18)
            .column("reports.emergencies.reason", 36);
    var to = board.span().to();
    var emergencies =
        board.figures().received(board.span()).stream()
            .filter(each -> each.urgency() == Urgency.EMERGENCY)
            .toList();
    board
        .figures()
        .whole(
            emergencies,
            (each, request) -> {
              var decision = request.decidedBy(to);
              draft.row(
                  new Value.Text(request.reference()),
                  new Value.Day(each.received()),
                  names.requester(request),
                  names.purpose(request.ask().purpose()),
                  names.verdict(each.verdict()),
                  names.ending(each.endingBy(to)),
                  decision.<Value>map(d -> new Value.Day(d.on())).orElse(names.orNone("")),
                  names.orNone(decision.map(RequestDecision::reason).orElse("")));
            });
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.emergencies.name"),
            names.say("reports.emergencies.title"),
            names.say("reports.emergencies.holds"),
            names.say("reports.emergencies.none")),
        null);
  }
}
