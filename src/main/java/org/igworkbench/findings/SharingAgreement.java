package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.workspace.Sentence;

/// Systematic sharing with another controller calls for an agreement, by the data sharing code
/// rather than by statute. Processors and joint controllers have checks of their own.
final class SharingAgreement implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData()
        || !rule.systematic()
        || !rule.recipientIs(Role.INDEPENDENT_CONTROLLER)
        || rule.agreement().isPresent()) {
      return List.of();
    }
    return rule.found(
        FindingCode.NO_AGREEMENT,
        Severity.WARNING,
        Sentence.of("findings.no-agreement.found", rule.code(), rule.recipientTitle()),
        "Data sharing code of practice (DPA 2018 s121)",
        Sentence.of("findings.no-agreement.fix"));
  }
}
