package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Position;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Sentence;

/// A significant decision that is based solely on automated processing needs the safeguards of
/// Article 22C - information, representations, human intervention, contest -, a way through Article
/// 22B where it uses special category data, and a basis other than Article 6(1)(ea). An alert that
/// a person considers is no such decision, and what is not known is no finding.
final class AutomatedSafeguards implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    return overview.scene().automated().stream()
        .filter(entry -> lacksThem(entry, overview.scene().matrix()))
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

  private static boolean lacksThem(AutomatedDecision entry, MatrixSnapshot matrix) {
    var position = Position.of(entry, matrix.catalogue(), matrix.law());
    return position.needsSafeguards() && !position.gaps().isEmpty();
  }
}
