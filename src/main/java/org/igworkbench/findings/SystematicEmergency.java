package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.workspace.Sentence;

/// Vital interests are for a life at risk today. What happens again and again was foreseen, and
/// needs a basis that can be planned.
final class SystematicEmergency implements Check {

  private static final String VITAL_INTERESTS = "d";

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData() || !rule.systematic() || !rule.restsOn(VITAL_INTERESTS)) {
      return List.of();
    }
    return rule.found(
        FindingCode.SYSTEMATIC_EMERGENCY,
        Severity.WARNING,
        Sentence.of("findings.systematic-emergency.found", rule.code()),
        "UK GDPR Article 6(1)(d), recital 46",
        Sentence.of("findings.systematic-emergency.fix"));
  }
}
