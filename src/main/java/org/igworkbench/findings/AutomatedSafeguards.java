package org.igworkbench.findings;

import java.util.List;
import java.util.Locale;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.workspace.Sentence;

/// A significant decision that is based solely on automated processing needs the safeguards of
/// Article 22C: information, representations, human intervention, contest. An alert that a person
/// considers is no such decision, and what is not known is no finding.
final class AutomatedSafeguards implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    return overview.scene().automated().stream()
        .filter(AutomatedSafeguards::lacksThem)
        .map(entry ->
            new Finding(
                FindingCode.AUTOMATED_SAFEGUARDS,
                Severity.ERROR,
                Subjects.automated(entry.code()),
                Sentence.of("findings.automated-safeguards.found", entry.code(), entry.title()),
                "UK GDPR Article 22C(2)",
                Sentence.of("findings.automated-safeguards.fix")))
        .toList();
  }

  private static boolean lacksThem(AutomatedDecision entry) {
    var position = entry.position();
    return isYes(position.solely())
        && isYes(position.significantDecision())
        && position.safeguards().isBlank();
  }

  // The answers keep the words of their source: `n (the sending is automatic)`.
  private static boolean isYes(String answer) {
    return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
  }
}
