package org.igworkbench.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Sentence;

/// A condition of Schedule 1 that is met only with an appropriate policy document, while none that
/// runs and reaches the purpose is on record. It is told once for a condition, whatever the number
/// of its rules: one document is missing, not many. Where the paragraph excepts certain
/// disclosures, what goes to a competent authority or a court is left out.
final class PolicyDocument implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    var documents =
        overview.matrix().agreements().stream()
            .filter(one -> Papers.isPolicyDocument(one) && one.runsOn(overview.day()))
            .toList();
    var needing = new TreeMap<String, List<String>>();
    for (var rule : overview.running()) {
      for (var code : rule.ground().schedule1()) {
        if (rule.decision().permits()
            && needs(overview, rule, code)
            && documents.stream().noneMatch(one -> reaches(one, rule))) {
          needing.computeIfAbsent(code, condition -> new ArrayList<>()).add(rule.code());
        }
      }
    }
    return needing.entrySet().stream()
        .map(entry -> found(overview, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean reaches(Agreement document, SharingRule rule) {
    return document.scope().hasPurpose(rule.cell().purpose());
  }

  private static boolean needs(Overview overview, SharingRule rule, String code) {
    var needed =
        condition(overview, code)
            .map(Schedule1Condition::needsPolicyDocument)
            .orElse(Answer.UNKNOWN);
    return needed == Answer.YES
        || (needed == Answer.PARTLY && !overview.isAuthority(rule.cell().recipient()));
  }

  private static Optional<Schedule1Condition> condition(Overview overview, String code) {
    return overview
        .matrix()
        .lawRow(code)
        .filter(Schedule1Condition.class::isInstance)
        .map(Schedule1Condition.class::cast);
  }

  private static Finding found(Overview overview, String code, List<String> rules) {
    return new Finding(
        FindingCode.POLICY_DOCUMENT,
        Severity.ERROR,
        Subjects.schedule1(code),
        Sentence.of(
            "findings.policy-document.found",
            code,
            condition(overview, code).map(Schedule1Condition::title).orElse(code),
            rules.size(),
            Overview.few(rules)),
        "DPA 2018 Schedule 1 paras 5 and 38 to 39",
        Sentence.of("findings.policy-document.fix"));
  }
}
