package org.igworkbench.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Sentence;

/// A rule and a bar of one cell, on the same basis and power, for the same data and people: the
/// matrix says yes and no at once. It is told of the rule that permits, once for each bar.
final class BarOverlap implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.permits()) {
      return List.of();
    }
    var found = new ArrayList<Finding>();
    for (var other : rule.matrix().standing(rule.rule().cell(), rule.day())) {
      if (contradicts(other, rule)) {
        found.addAll(judge(rule, other));
      }
    }
    return found;
  }

  private static boolean contradicts(SharingRule other, RuleOnDay rule) {
    return !other.decision().permits()
        && other.tenure().runsOn(rule.day())
        && sameGround(other.ground(), rule.rule().ground())
        && samePeople(other.scope(), rule.rule().scope());
  }

  private static boolean sameGround(Ground bar, Ground permitted) {
    return bar.basis().equals(permitted.basis())
        && (bar.powers().isEmpty()
            ? permitted.powers().isEmpty()
            : !Collections.disjoint(bar.powers(), permitted.powers()));
  }

  private static boolean samePeople(DataScope bar, DataScope permitted) {
    // A side that names no people means all of them.
    return bar.subjects().isEmpty()
        || permitted.subjects().isEmpty()
        || !Collections.disjoint(bar.subjects(), permitted.subjects());
  }

  private static List<Finding> judge(RuleOnDay rule, SharingRule bar) {
    var both = new TreeSet<>(rule.rule().scope().categories());
    both.retainAll(bar.scope().categories());
    if (both.isEmpty()) {
      return List.of();
    }
    return rule.found(
        FindingCode.BAR_OVERLAP,
        Severity.ERROR,
        Sentence.of(
            "findings.bar-overlap.found",
            rule.code(),
            bar.code(),
            both.stream().map(rule.matrix()::categoryTitle).toList()),
        "UK GDPR Article 5(2)",
        Sentence.of("findings.bar-overlap.fix"));
  }
}
