package org.igworkbench.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.audit.Subject;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.workspace.Sentence;

/// An agreement that runs and that no rule leans on is either for nothing, or lacks its rule. One
/// that rules lean on and under which nothing has been asked for in a year is perhaps not needed;
/// that can be told only where data go by request, and where both the agreement and the log are a
/// year old. And an agreement has a day on which it is looked at again.
final class AgreementUse implements RegisterCheck {

  private static final String CODE_OF_PRACTICE = "Data sharing code of practice (DPA 2018 s121)";

  @Override
  public List<Finding> of(Overview overview) {
    var leaning = leaning(overview);
    var found = new ArrayList<Finding>();
    for (var agreement : overview.matrix().agreements()) {
      if (!agreement.runsOn(overview.day())) {
        continue;
      }
      var rules = leaning.getOrDefault(agreement.code(), List.of());
      if (rules.isEmpty() && agreement.kind().binds()) {
        found.add(noRule(agreement));
      } else if (!rules.isEmpty() && isIdle(overview, agreement, rules)) {
        found.add(noTraffic(agreement));
      }
      var review = agreement.dates().review();
      if (review != null && review.isBefore(overview.day())) {
        found.add(
            found(
                FindingCode.AGREEMENT_REVIEW,
                Severity.WARNING,
                agreement,
                Sentence.of(
                    "findings.agreement-review.found", agreement.code(), agreement.title(), review),
                Sentence.of("findings.agreement-review.fix")));
      }
    }
    return found;
  }

  /// The rules that lean on each agreement: those that run, wait to begin or are being written.
  private static Map<String, List<SharingRule>> leaning(Overview overview) {
    var leaning = new HashMap<String, List<SharingRule>>();
    for (var rule : overview.matrix().current()) {
      var agreement = rule.terms().agreement();
      var tenure = rule.tenure();
      if (agreement != null
          && (tenure.status() == RuleStatus.DRAFT || !tenure.effective().endedBy(overview.day()))) {
        leaning.computeIfAbsent(agreement, code -> new ArrayList<>()).add(rule);
      }
    }
    return leaning;
  }

  private static boolean isIdle(Overview overview, Agreement agreement, List<SharingRule> rules) {
    var year = overview.day().minusYears(1);
    var begun = agreement.dates().effective();
    var logged = overview.traffic().since();
    return Papers.isForSharing(agreement)
        && begun != null
        && !begun.isAfter(year)
        && logged != null
        && !logged.isAfter(year)
        && rules.stream()
            .noneMatch(rule ->
                rule.terms().frequency() == Frequency.SYSTEMATIC
                    || overview.traffic().cellsInYear().contains(rule.cell()));
  }

  private static Finding noRule(Agreement agreement) {
    return found(
        FindingCode.AGREEMENT_IDLE,
        Severity.NOTE,
        agreement,
        Sentence.of("findings.agreement-idle.found", agreement.code(), agreement.title()),
        Sentence.of("findings.agreement-idle.fix"));
  }

  private static Finding noTraffic(Agreement agreement) {
    return found(
        FindingCode.AGREEMENT_QUIET,
        Severity.NOTE,
        agreement,
        Sentence.of("findings.agreement-quiet.found", agreement.code(), agreement.title()),
        Sentence.of("findings.agreement-quiet.fix"));
  }

  private static Finding found(
      FindingCode code, Severity severity, Agreement agreement, Sentence sentence, Sentence fix) {
    Subject subject = Subjects.agreement(agreement.code());
    return new Finding(code, severity, subject, sentence, CODE_OF_PRACTICE, fix);
  }
}
