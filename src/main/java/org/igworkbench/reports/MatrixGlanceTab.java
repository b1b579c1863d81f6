package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.SharingRule;

/// How many rules each purpose has, and what they say.
final class MatrixGlanceTab {

  private final Board board;
  private final Names names;

  MatrixGlanceTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.rule.purpose", 46)
            .column("reports.glance.permitted", 16)
            .column("reports.glance.conditional", 16)
            .column("reports.glance.not-permitted", 16)
            .column("reports.glance.all", 16)
            .column("reports.glance.recipients", 22);
    var running = board.rules().runningOn(board.span().to());
    for (var purpose : board.matrix().catalogue().purposes()) {
      var rules = running.stream().filter(r -> r.cell().purpose().equals(purpose.code())).toList();
      draft.row(
          names.purpose(purpose.code()),
          count(rules, Decision.PERMITTED),
          count(rules, Decision.CONDITIONAL),
          count(rules, Decision.NOT_PERMITTED),
          new Value.Count(rules.size()),
          new Value.Count(rules.stream().map(r -> r.cell().recipient()).distinct().count()));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.glance.name"),
            names.say("reports.glance.title"),
            names.say("reports.glance.holds", board.span().to()),
            names.say("reports.glance.none")),
        null);
  }

  private static Value count(List<SharingRule> rules, Decision decision) {
    return new Value.Count(rules.stream().filter(rule -> rule.decision() == decision).count());
  }
}
