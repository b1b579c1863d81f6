package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.audit.Subject;
import org.igworkbench.requests.RequestTallies.Approved;
import org.igworkbench.workspace.Sentence;

/// What is approved three times in a year without a rule has become a route: it should be made one,
/// with its power and conditions settled once, or stop. Requests of an asker that the register does
/// not know are left out, because they need not come from one body.
final class OffMatrixApprovals implements RegisterCheck {

  private static final int OFTEN = 3;

  @Override
  public List<Finding> of(Overview overview) {
    return overview.traffic().offMatrix().stream()
        .filter(approved -> approved.requests() >= OFTEN && approved.recipient() != null)
        .map(approved -> found(overview, approved))
        .toList();
  }

  private static Finding found(Overview overview, Approved approved) {
    var recipient = String.valueOf(approved.recipient());
    return new Finding(
        FindingCode.OFF_MATRIX,
        Severity.WARNING,
        new Subject(Subjects.CELL, approved.purpose() + "/" + recipient),
        Sentence.of(
            "findings.off-matrix.found",
            overview.purposeTitle(approved.purpose()),
            overview.recipientTitle(recipient),
            approved.requests()),
        "UK GDPR Article 5(2)",
        Sentence.of("findings.off-matrix.fix"));
  }
}
