package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.workspace.Sentence;

/// Some conditions of Articles 9 and 10 hold only together with a condition of DPA 2018 Schedule 1
/// from the Part that belongs to them.
final class Schedule1Match implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var condition = rule.condition().orElse(null);
    if (!rule.sharesPersonalData()
        || condition == null
        || !condition.needsSchedule1()
        || rule.schedule1().stream().anyMatch(SchedulePlace.of(condition)::holds)) {
      return List.of();
    }
    var part = condition.schedule1Part().isEmpty() ? "" : ", " + condition.schedule1Part();
    var named = rule.schedule1().stream().map(row -> row.citation()).toList();
    return rule.found(
        FindingCode.SCHEDULE_1,
        Severity.ERROR,
        named.isEmpty()
            ? Sentence.of("findings.schedule-1.none", rule.code(), condition.citation())
            : Sentence.of("findings.schedule-1.other", rule.code(), condition.citation(), named),
        provision(condition),
        Sentence.of("findings.schedule-1.fix", part));
  }

  private static String provision(SpecialCondition condition) {
    if (SchedulePlace.isOfArticle10(condition)) {
      return "DPA 2018 s10(5)";
    }
    // Substantial public interest has a subsection, and a Part, of its own.
    return condition.article().endsWith("(g)") ? "DPA 2018 s10(3)" : "DPA 2018 s10(2)";
  }
}
