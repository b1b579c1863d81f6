package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.igworkbench.matrix.Decision;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.CellSummary.Counts;
import org.igworkbench.window.matrix.grid.FindingCounts;
import org.igworkbench.window.matrix.grid.ReviewAge;
import org.igworkbench.window.shell.Mark;

/// Works out what cells say of their rules.
final class Summaries {

  private Summaries() {}

  /// The summary of the rules of one cell. Those that have ended are counted and say nothing more,
  /// unless there are no others.
  static CellSummary of(List<RuleRow> rules, LocalDate day) {
    var rows = rules.stream().filter(row -> row.state() != RuleState.ENDED).toList();
    var letters = new TreeSet<String>();
    (rows.isEmpty() ? rules : rows).forEach(row -> letters.add(row.letter()));
    var counts =
        new Counts(
            live(rows, Decision.PERMITTED),
            live(rows, Decision.CONDITIONAL),
            live(rows, Decision.NOT_PERMITTED),
            inState(rows, RuleState.DRAFT),
            inState(rows, RuleState.SUSPENDED),
            rules.size() - rows.size());
    var review = ReviewAge.UNKNOWN;
    var findings = FindingCounts.NONE;
    for (var row : rows) {
      var due = row.rule().tenure().reviewDue();
      if (row.state() == RuleState.LIVE && due != null) {
        review = review.orSooner(ReviewAge.of(due, day));
      }
      findings = findings.plus(row.facets().findings());
    }
    return new CellSummary(
        mark(counts), String.join("", letters), counts, review, 0, findings);
  }

  private static int live(List<RuleRow> rows, Decision decision) {
    return (int)
        rows.stream()
            .filter(row -> row.state() == RuleState.LIVE && row.rule().decision() == decision)
            .count();
  }

  private static int inState(List<RuleRow> rows, RuleState state) {
    return (int) rows.stream().filter(row -> row.state() == state).count();
  }

  /// Drafts never count. A suspended rule gives nothing, so it keeps a cell from being filled.
  private static Mark mark(Counts counts) {
    if (counts.live() == 0) {
      return counts.all() == 0 ? Mark.LAPSED : Mark.DRAFT;
    }
    int counted = counts.live() + counts.suspended();
    if (counts.permitted() == counted) {
      return Mark.PERMITTED;
    }
    boolean nothingPasses = counts.permitted() + counts.conditional() == 0;
    return nothingPasses ? Mark.BARRED : Mark.CONDITIONAL;
  }
}
