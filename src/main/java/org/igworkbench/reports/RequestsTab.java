package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.requests.RequestLists.Outline;

/// Requests, one row each, in the columns by which they are brought in again.
final class RequestsTab {

  /// Before every day on which a request can have come in.
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private final Making making;
  private final Names names;
  private final RequestCells cells;

  RequestsTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.cells = new RequestCells(names, codes, making.matrix());
  }

  /// Every request that had come in by the day.
  Tab tab() {
    return tab(
        new TabDraft.Sayings(
            names.say("pack.requests.name"),
            names.say("pack.requests.title"),
            names.say("pack.requests.holds", making.day()),
            names.say("pack.requests.none", making.day())),
        making.sources().requests().lists().during(BEGINNING, making.day()));
  }

  /// These requests, under words of their own.
  Tab tab(TabDraft.Sayings sayings, List<Outline> outlines) {
    return new Tab(
        sayings.name(),
        sayings.title(),
        sayings.holds(),
        sayings.none(),
        cells.columns(),
        new BlockRows(
            making.sources().requests().lists(),
            outlines,
            new BlockRows.Kind(_ -> 1, request -> List.of(cells.row(request)), cells::missing)),
        null);
  }
}
