package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.workspace.Sentence;

/// A rule under which nobody has asked for anything in 24 months may be a power nobody needs. It is
/// in use when a decision named it, or when its cell was asked for on its basis. Only what goes out
/// by request can be told so: not what goes systematically, to a processor or within the house. And
/// the rule and the log must both be old enough to know.
final class UnusedRules implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    var since = overview.day().minusMonths(Traffic.MONTHS_OF_USE);
    var logged = overview.traffic().since();
    if (logged == null || logged.isAfter(since)) {
      return List.of();
    }
    return overview.running().stream()
        .filter(rule -> goesByRequest(overview, rule))
        .filter(rule -> begunBy(overview, rule, since))
        .filter(rule -> !isUsed(overview.traffic(), rule))
        .map(UnusedRules::found)
        .toList();
  }

  private static boolean goesByRequest(Overview overview, SharingRule rule) {
    return rule.decision().permits()
        && rule.terms().frequency() != Frequency.SYSTEMATIC
        && overview
            .role(rule)
            .filter(role -> role == Role.INDEPENDENT_CONTROLLER || role == Role.JOINT_CONTROLLER)
            .isPresent();
  }

  // By the first of its versions; one that has always been there began long ago.
  private static boolean begunBy(Overview overview, SharingRule rule, LocalDate since) {
    var first = overview.matrix().history(rule).getFirst().tenure();
    var approval = first.approval();
    var begun = first.effective().from();
    if (begun == null && approval != null) {
      begun = approval.on();
    }
    return begun != null && !begun.isAfter(since);
  }

  private static boolean isUsed(Traffic traffic, SharingRule rule) {
    return traffic.rulesUsed().contains(rule.code())
        || traffic.asked().contains(new Traffic.Asked(rule.cell(), rule.ground().basis()))
        || traffic.asked().contains(new Traffic.Asked(rule.cell(), null));
  }

  private static Finding found(SharingRule rule) {
    return new Finding(
        FindingCode.UNUSED_RULE,
        Severity.NOTE,
        Subjects.rule(rule.code()),
        Sentence.of("findings.unused-rule.found", rule.code(), Traffic.MONTHS_OF_USE),
        "UK GDPR Article 5(1)(c)",
        Sentence.of("findings.unused-rule.fix"));
  }
}
