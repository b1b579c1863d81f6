package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.catalogue.Recipient.Role;
import org.igworkbench.workspace.Sentence;

/// Joint controllers settle between them who does what. For partners under a statute the law may do
/// part of that, so a missing arrangement is to be looked into rather than an error.
final class JointArrangement implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    if (!rule.sharesPersonalData()
        || !rule.recipientIs(Role.JOINT_CONTROLLER)
        || rule.agreement().isPresent()) {
      return List.of();
    }
    return rule.found(
        FindingCode.JOINT_ARRANGEMENT,
        Severity.WARNING,
        Sentence.of("findings.joint-arrangement.found", rule.code(), rule.recipientTitle()),
        "UK GDPR Article 26(1)",
        Sentence.of("findings.joint-arrangement.fix"));
  }
}
