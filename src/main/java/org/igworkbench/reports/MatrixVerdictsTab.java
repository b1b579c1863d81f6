package org.igworkbench.reports;

import java.util.ArrayList;
import org.igworkbench.matrix.Verdict;

/// What the matrix said of the requests, and what was decided all the same.
final class MatrixVerdictsTab {

  private final Board board;
  private final Names names;

  MatrixVerdictsTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.verdicts.verdict", 26)
            .column("reports.verdicts.inside", 14)
            .column("reports.ending.shared-in-full", 14)
            .column("reports.ending.shared-in-part", 14)
            .column("reports.ending.refused", 14)
            .column("reports.ending.withdrawn", 20)
            .column("reports.ending.open", 14)
            .column("reports.verdicts.all", 14)
            .column("reports.verdicts.share", 14);
    var received = board.figures().received(board.span());
    for (var kind : Verdict.Kind.values()) {
      var judged = received.stream().filter(each -> each.verdict() == kind).toList();
      var cells = new ArrayList<Value>();
      cells.add(names.verdict(kind));
      cells.add(names.text(kind.inside() ? "reports.value.inside" : "reports.value.off"));
      for (var ending : Ending.values()) {
        cells.add(new Value.Count(Figures.count(judged, ending, board.span().to())));
      }
      cells.add(new Value.Count(judged.size()));
      cells.add(names.share(judged.size(), received.size()));
      draft.row(cells.toArray(Value[]::new));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.verdicts.name"),
            names.say("reports.verdicts.title"),
            names.say("reports.verdicts.holds", board.span().to()),
            names.say("reports.verdicts.none")),
        null);
  }
}
