package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.workspace.Sentence;

/// How long the recipient keeps the data is ours to settle where it acts for us or with us, or
/// where data flow to it again and again. A controller that gets something once answers for itself.
final class RecipientRetention implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    boolean processor = rule.recipientIs(Role.PROCESSOR);
    boolean ours = processor || rule.recipientIs(Role.JOINT_CONTROLLER);
    boolean flow = rule.systematic() && rule.recipientIs(Role.INDEPENDENT_CONTROLLER);
    if (!rule.sharesPersonalData()
        || !(ours || flow)
        || !rule.rule().terms().retention().isBlank()) {
      return List.of();
    }
    return rule.found(
        FindingCode.RETENTION,
        Severity.NOTE,
        Sentence.of("findings.retention.found", rule.code(), rule.recipientTitle()),
        processor ? "UK GDPR Article 28(3)(g)" : "UK GDPR Article 5(1)(e)",
        Sentence.of("findings.retention.fix"));
  }
}
