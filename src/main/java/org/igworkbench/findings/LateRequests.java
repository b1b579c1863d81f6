package org.igworkbench.findings;

import java.util.List;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.Stage;
import org.igworkbench.workspace.Sentence;

/// A request that should have been decided, and a disclosure in an emergency that should have been
/// reviewed: data are out there, and nobody has said yet whether rightly so. While the clock of a
/// request stands still it is not late.
final class LateRequests implements RegisterCheck {

  @Override
  public List<Finding> of(Overview overview) {
    return overview.traffic().late().stream()
        .filter(line -> line.overdueOn(overview.day()))
        .map(LateRequests::found)
        .toList();
  }

  private static Finding found(RequestLine line) {
    boolean emergency = line.stage() == Stage.EMERGENCY;
    return new Finding(
        emergency ? FindingCode.EMERGENCY_UNREVIEWED : FindingCode.REQUEST_OVERDUE,
        Severity.WARNING,
        Subjects.request(line.reference()),
        emergency
            ? Sentence.of(
                "findings.emergency-unreviewed.found",
                line.reference(),
                line.organisation(),
                line.deadline())
            : Sentence.of(
                "findings.request-overdue.found",
                line.reference(),
                line.organisation(),
                line.deadline()),
        emergency ? "UK GDPR Article 5(2)" : "Data sharing code of practice (DPA 2018 s121)",
        emergency
            ? Sentence.of("findings.emergency-unreviewed.fix")
            : Sentence.of("findings.request-overdue.fix"));
  }
}
