package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.matrix.RuleColumn;
import org.igworkbench.matrix.SharingRule;

/// Every rule in full, by the version that stands on the day: a table that can be brought in again.
/// What follows from a rule stands behind its own columns.
final class RulesTab {

  private final Names names;
  private final List<SharingRule> rules;
  private final RuleCells cells;
  private final Making making;

  RulesTab(Making making, Codes codes, List<SharingRule> rules) {
    this.making = making;
    this.names = making.names();
    this.rules = rules;
    this.cells = new RuleCells(names, codes);
  }

  Tab tab() {
    var columns = new ArrayList<>(Stream.of(RuleColumn.values()).map(cells::heading).toList());
    columns.add(new Column(names.say("pack.rules.version"), 10));
    columns.add(new Column(names.say("pack.rules.review-due"), 18));
    return new Tab(
        names.say("pack.rules.name"),
        names.say("pack.rules.title"),
        names.say("pack.rules.holds", making.day()),
        names.say("pack.rules.none", making.day()),
        columns,
        Rows.of(rules, this::row),
        null);
  }

  private List<Value> row(SharingRule rule) {
    var due = rule.tenure().reviewDue();
    return Stream.concat(
            Stream.of(RuleColumn.values()).map(column -> cells.value(column, rule)),
            Stream.of(new Value.Count(rule.version()), names.day(due)))
        .toList();
  }
}
