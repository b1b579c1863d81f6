package org.igworkbench.findings;

import java.util.List;
import java.util.Locale;
import org.igworkbench.law.Power;
import org.igworkbench.workspace.Sentence;

/// A legal obligation rests on a duty, by statute or at common law. What the council merely may do
/// is a public task.
final class MerePower implements Check {

  private static final String LEGAL_OBLIGATION = "c";

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var powers = rule.powers();
    if (!rule.sharesPersonalData()
        || powers.isEmpty()
        || !rule.restsOn(LEGAL_OBLIGATION)
        || powers.stream().anyMatch(MerePower::canOblige)) {
      return List.of();
    }
    return rule.found(
        FindingCode.MERE_POWER,
        Severity.ERROR,
        Sentence.of(
            "findings.mere-power.found",
            rule.code(),
            powers.stream().map(Power::citation).toList()),
        "UK GDPR Article 6(1)(c)",
        Sentence.of("findings.mere-power.fix"));
  }

  private static boolean canOblige(Power power) {
    var nature = power.nature().toLowerCase(Locale.ROOT);
    return nature.contains("duty") || nature.contains("common law");
  }
}
