package org.igworkbench.reports;

import org.igworkbench.matrix.SharingRule;

/// Every rule that began, changed, was reviewed or ended in the period.
final class MatrixChangesTab {

  private final Board board;
  private final Names names;

  MatrixChangesTab(Board board) {
    this.board = board;
    this.names = board.names();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.changes.day", 18)
            .column("reports.changes.change", 14)
            .column("reports.rule.code", 10)
            .column("reports.changes.version", 11)
            .column("reports.rule.purpose", 28)
            .column("reports.rule.recipient", 28)
            .column("reports.rule.decision", 14)
            .column("reports.changes.basis", 10)
            .column("reports.changes.approved-by", 22);
    for (var each : board.rules().changes(board.span())) {
      var rule = each.rule();
      draft.row(
          new Value.Day(each.day()),
          change(each.change()),
          names.rule(rule),
          new Value.Count(rule.version()),
          names.purpose(rule.cell().purpose()),
          names.recipient(rule.cell().recipient()),
          names.decision(rule.decision()),
          new Value.Text(rule.ground().basis()),
          approver(rule));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.changes.name"),
            names.say("reports.changes.title"),
            names.say("reports.changes.holds"),
            names.say("reports.changes.none")),
        null);
  }

  private Value change(Rules.Change change) {
    return switch (change) {
      case NEW -> names.text("reports.changes.new");
      case REVIEWED -> names.text("reports.changes.reviewed");
      case CHANGED -> names.text("reports.changes.changed");
      case ENDED -> names.text("reports.changes.ended");
    };
  }

  private Value approver(SharingRule rule) {
    var approval = rule.tenure().approval();
    return names.orNone(approval == null ? "" : approval.by());
  }
}
