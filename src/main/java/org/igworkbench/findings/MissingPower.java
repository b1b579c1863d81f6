package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.workspace.Sentence;

/// A public task or a legal obligation is laid down in domestic law, and that law has to be named.
final class MissingPower implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var basis = rule.basis().orElse(null);
    if (!rule.sharesPersonalData()
        || basis == null
        || !basis.needsPower()
        || !rule.rule().ground().powers().isEmpty()) {
      return List.of();
    }
    return rule.found(
        FindingCode.NO_POWER,
        Severity.ERROR,
        Sentence.of("findings.no-power.found", rule.code(), basis.citation(), basis.title()),
        "UK GDPR Article 6(3)",
        Sentence.of("findings.no-power.fix"));
  }
}
