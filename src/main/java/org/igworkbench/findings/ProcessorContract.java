package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.workspace.Sentence;

/// A processor acts under a contract that Article 28(3) spells out. Without one on record nobody
/// can show that there is one.
final class ProcessorContract implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData()
        || !rule.recipientIs(Role.PROCESSOR)
        || rule.agreement().isPresent()) {
      return List.of();
    }
    return rule.found(
        FindingCode.PROCESSOR_CONTRACT,
        Severity.ERROR,
        Sentence.of("findings.processor-contract.found", rule.code(), rule.recipientTitle()),
        "UK GDPR Article 28(3)",
        Sentence.of("findings.processor-contract.fix"));
  }
}
