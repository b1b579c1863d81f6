package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Sentence;

/// A public authority cannot rely on legitimate interests, recognised or not, for its tasks.
final class AuthorityBasis implements Check {

  @Override
  public List<Finding> of(RuleOnDay rule) {
    var basis = rule.basis().orElse(null);
    if (!rule.sharesPersonalData() || basis == null || basis.available() != Answer.NO) {
      return List.of();
    }
    return rule.found(
        FindingCode.AUTHORITY_BASIS,
        Severity.ERROR,
        Sentence.of("findings.authority-basis.found", rule.code(), basis.citation(), basis.title()),
        "UK GDPR Article 6(1)",
        Sentence.of("findings.authority-basis.fix"));
  }
}
