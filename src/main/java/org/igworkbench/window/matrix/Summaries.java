package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.EnumMap;
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
    var letters = new TreeSet<String>();
    var decided = new EnumMap<Decision, Integer>(Decision.class);
    var states = new EnumMap<RuleState, Integer>(RuleState.class);
    var review = ReviewAge.UNKNOWN;
    var findings = FindingCounts.NONE;
    boolean over = rules.stream().allMatch(row -> row.state() == RuleState.ENDED);
    for (var row : rules) {
      states.merge(row.state(), 1, Integer::sum);
      if (row.state() == RuleState.ENDED && !over) {
        continue;
      }
      letters.add(row.letter());
      if (row.state() == RuleState.LIVE) {
        decided.merge(row.rule().decision(), 1, Integer::sum);
        var due = row.rule().tenure().reviewDue();
        review = due == null ? review : review.orSooner(ReviewAge.of(due, day));
      }
      findings = over ? findings : findings.plus(row.facets().findings());
    }
    var counts =
        new Counts(
            decided.getOrDefault(Decision.PERMITTED, 0),
            decided.getOrDefault(Decision.CONDITIONAL, 0),
            decided.getOrDefault(Decision.NOT_PERMITTED, 0),
            states.getOrDefault(RuleState.DRAFT, 0),
            states.getOrDefault(RuleState.SUSPENDED, 0),
            states.getOrDefault(RuleState.ENDED, 0));
    return new CellSummary(mark(counts), String.join("", letters), counts, review, 0, findings);
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
