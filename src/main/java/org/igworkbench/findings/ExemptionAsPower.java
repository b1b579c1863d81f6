package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.law.Exemption;
import org.igworkbench.workspace.Sentence;

/// An exemption lifts obstacles and creates no power, so it cannot stand where a power should.
final class ExemptionAsPower implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var exemptions = rule.rows(rule.rule().ground().powers().stream(), Exemption.class);
    if (!rule.sharesPersonalData() || exemptions.isEmpty()) {
      return List.of();
    }
    return rule.found(
        FindingCode.EXEMPTION_AS_POWER,
        Severity.ERROR,
        Sentence.of(
            "findings.exemption-as-power.found",
            rule.code(),
            exemptions.stream().map(Exemption::citation).toList()),
        "DPA 2018 s15, Schedules 2 to 4",
        Sentence.of("findings.exemption-as-power.fix"));
  }
}
