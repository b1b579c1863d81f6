package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.workspace.Sentence;

/// A rule is looked at again when it says so. One that was never reviewed is due as long after its
/// approval, which was a first look. This is asked of a bar as well: a no can go stale too.
final class ReviewDue implements Check {

  private static final String PROVISION = "UK GDPR Article 24(1)";

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var tenure = rule.rule().tenure();
    var due = tenure.reviewDue();
    if (due == null) {
      return neverReviewed(rule);
    }
    if (!tenure.reviewOverdueOn(rule.day())) {
      return List.of();
    }
    return rule.found(
        FindingCode.REVIEW_OVERDUE,
        Severity.WARNING,
        Sentence.of("findings.review-overdue.found", rule.code(), due),
        PROVISION,
        Sentence.of("findings.review-overdue.fix"));
  }

  private static List<Finding> neverReviewed(RuleOnDay rule) {
    var tenure = rule.rule().tenure();
    var approval = tenure.approval();
    LocalDate looked = approval == null ? null : approval.on();
    if (looked != null && !looked.plusMonths(tenure.reviewMonths()).isBefore(rule.day())) {
      return List.of();
    }
    return rule.found(
        FindingCode.REVIEW_MISSING,
        Severity.WARNING,
        Sentence.of("findings.review-missing.found", rule.code()),
        PROVISION,
        Sentence.of("findings.review-missing.fix"));
  }
}
