package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.findings.Severity;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;

/// What a cell of the grid says on each layer, in words where a screen has shapes and colours.
final class GridWords {

  private final Names names;
  private final Grid grid;
  private final RuleFindings findings;
  private final LocalDate day;

  GridWords(Making making, Grid grid, RuleFindings findings) {
    this.names = making.names();
    this.grid = grid;
    this.findings = findings;
    this.day = making.day();
  }

  /// The word for the shape and the bases; with the number of rules of each kind where there are
  /// several. It never says more than each rule gives: one rule that bars or is suspended keeps a
  /// cell from being permitted.
  Value permission(Cell cell) {
    var rules = grid.rules(cell);
    if (rules.isEmpty()) {
      return noRule();
    }
    var said = names.say("pack.grid.cell", shape(rules), String.join(", ", bases(rules).keySet()));
    if (rules.size() == 1) {
      return new Value.Text(said);
    }
    var parts = new ArrayList<String>();
    count(parts, "pack.grid.permitted-count", of(rules, Decision.PERMITTED));
    count(parts, "pack.grid.conditional-count", of(rules, Decision.CONDITIONAL));
    count(parts, "pack.grid.barred-count", of(rules, Decision.NOT_PERMITTED));
    count(parts, "pack.grid.suspended-count", suspended(rules));
    return names.text("pack.grid.several", said, String.join(", ", parts));
  }

  private String shape(List<SharingRule> rules) {
    long permitted = of(rules, Decision.PERMITTED);
    long conditional = of(rules, Decision.CONDITIONAL);
    if (suspended(rules) == rules.size()) {
      return names.say("pack.grid.suspended");
    }
    if (permitted == rules.size()) {
      return names.say("pack.grid.permitted");
    }
    return permitted + conditional == 0
        ? names.say("pack.grid.barred")
        : names.say("pack.grid.conditional");
  }

  private void count(List<String> parts, String key, long number) {
    if (number > 0) {
      parts.add(names.say(key, number));
    }
  }

  private static long of(List<SharingRule> rules, Decision decision) {
    return running(rules).stream().filter(rule -> rule.decision() == decision).count();
  }

  private static List<SharingRule> running(List<SharingRule> rules) {
    return rules.stream().filter(rule -> rule.tenure().status() == RuleStatus.APPROVED).toList();
  }

  private static long suspended(List<SharingRule> rules) {
    return (long) rules.size() - running(rules).size();
  }

  private static TreeMap<String, Integer> bases(List<SharingRule> rules) {
    var bases = new TreeMap<String, Integer>();
    rules.forEach(rule -> bases.merge(rule.ground().basis(), 1, Integer::sum));
    return bases;
  }

  /// The lawful bases, and how many rules rest on each.
  Value basis(Cell cell) {
    var rules = grid.rules(cell);
    if (rules.isEmpty()) {
      return noRule();
    }
    var parts = new ArrayList<String>();
    bases(rules).forEach((code, number) -> parts.add(names.say("pack.grid.basis", code, number)));
    return new Value.Text(String.join(Codes.BETWEEN, parts));
  }

  /// The review that is due first of the rules that run.
  Value review(Cell cell) {
    var running = running(grid.rules(cell));
    if (running.isEmpty()) {
      return grid.rules(cell).isEmpty() ? noRule() : names.text("pack.grid.suspended");
    }
    return running.stream()
        .map(rule -> rule.tenure().reviewDue())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .map(this::due)
        .orElseGet(() -> names.text("pack.grid.review-never"));
  }

  private Value due(LocalDate due) {
    if (due.isBefore(day)) {
      return names.text("pack.grid.review-overdue", due);
    }
    if (due.isAfter(day.plusDays(90))) {
      return names.text("pack.grid.review-later", due);
    }
    return due.isAfter(day.plusDays(30))
        ? names.text("pack.grid.review-90", due)
        : names.text("pack.grid.review-30", due);
  }

  /// How many requests came in or were decided; words where no rule stands behind them.
  Value use(Cell cell) {
    int uses = grid.uses(cell);
    if (!grid.rules(cell).isEmpty()) {
      return new Value.Count(uses);
    }
    return uses == 0 ? noRule() : names.text("pack.grid.use-unruled", uses);
  }

  /// How many findings of each severity.
  Value findings(Cell cell) {
    var rules = grid.rules(cell);
    if (rules.isEmpty()) {
      return noRule();
    }
    var parts = new ArrayList<String>();
    count(parts, "pack.grid.errors", found(rules, Severity.ERROR));
    count(parts, "pack.grid.warnings", found(rules, Severity.WARNING));
    count(parts, "pack.grid.notes", found(rules, Severity.NOTE));
    return parts.isEmpty() ? names.orNone("") : new Value.Text(String.join(", ", parts));
  }

  private long found(List<SharingRule> rules, Severity severity) {
    return rules.stream()
        .flatMap(rule -> findings.of(rule.code()).stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }

  private Value noRule() {
    return names.text("pack.grid.no-rule");
  }
}
