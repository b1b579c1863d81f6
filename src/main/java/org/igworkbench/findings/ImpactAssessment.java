package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.workspace.Sentence;

/// Systematic sharing of sensitive data, or of children's data, is likely to need an assessment
/// first; a reason for none is as good an answer.
final class ImpactAssessment implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    boolean sensitive = rule.holds(DataClass.SPECIAL) || rule.holds(DataClass.CRIMINAL_OFFENCE);
    if (!rule.sharesPersonalData()
        || !rule.systematic()
        || !rule.rule().terms().impactAssessment().isBlank()
        || !(sensitive || rule.aboutChildren())) {
      return List.of();
    }
    return rule.found(
        FindingCode.IMPACT_ASSESSMENT,
        Severity.WARNING,
        sensitive
            ? Sentence.of("findings.impact-assessment.sensitive", rule.code())
            : Sentence.of("findings.impact-assessment.children", rule.code()),
        sensitive ? "UK GDPR Article 35(3)(b)" : "UK GDPR Article 35(1)",
        Sentence.of("findings.impact-assessment.fix"));
  }
}
