package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.workspace.Sentence;

/// An agreement that has ended, or has not begun, carries no rule. For a processor that is as bad
/// as none at all.
final class AgreementDates implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var agreement = rule.agreement().orElse(null);
    if (!rule.permits() || agreement == null || agreement.runsOn(rule.day())) {
      return List.of();
    }
    boolean unlawful = rule.recipientIs(Role.PROCESSOR) && rule.sharesPersonalData();
    return rule.found(
        FindingCode.AGREEMENT_OVER,
        unlawful ? Severity.ERROR : Severity.WARNING,
        sentence(rule, agreement),
        provision(rule),
        Sentence.of("findings.agreement-over.fix"));
  }

  private static Sentence sentence(RuleOnDay rule, Agreement agreement) {
    var end = agreement.dates().end();
    return end != null && end.isBefore(rule.day())
        ? Sentence.of(
            "findings.agreement-over.ended", rule.code(), agreement.code(), agreement.title(), end)
        : Sentence.of(
            "findings.agreement-over.not-begun", rule.code(), agreement.code(), agreement.title());
  }

  private static String provision(RuleOnDay rule) {
    if (rule.recipientIs(Role.PROCESSOR)) {
      return "UK GDPR Article 28(3)";
    }
    return rule.recipientIs(Role.JOINT_CONTROLLER)
        ? "UK GDPR Article 26(1)"
        : "Data sharing code of practice (DPA 2018 s121)";
  }
}
