package org.igworkbench.reports;

import org.igworkbench.findings.FindingCode;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.matrix.IcoColumn;
import org.igworkbench.matrix.SharingRule;

/// The answers on the Data Protection Impact Assessment: what is recorded, and where the checks say
/// that one is lacking.
final class AssessmentAnswers {

  private final Names names;
  private final RuleFindings findings;

  AssessmentAnswers(Names names, RuleFindings findings) {
    this.names = names;
    this.findings = findings;
  }

  Value answer(IcoColumn column, SharingRule rule) {
    var recorded = rule.terms().impactAssessment();
    if (!recorded.isBlank()) {
      return switch (column) {
        case DPIA_REQUIRED -> names.text("pack.record.dpia-considered");
        case DPIA_PROGRESS -> names.text("pack.record.dpia-recorded");
        default -> new Value.Text(recorded);
      };
    }
    if (column == IcoColumn.DPIA_REQUIRED && isLacking(rule)) {
      return names.text("pack.value.yes");
    }
    return names.text("pack.value.not-recorded");
  }

  private boolean isLacking(SharingRule rule) {
    return findings.of(rule.code()).stream()
        .anyMatch(finding -> finding.code() == FindingCode.IMPACT_ASSESSMENT);
  }
}
