package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.findings.Finding;
import org.igworkbench.findings.Findings;
import org.igworkbench.findings.Severity;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// Counts what is wrong with rules and not accepted, for the marks of the grid. Asked off the
/// window's thread.
final class ProofReader {

  private final Findings findings;

  ProofReader(Findings findings) {
    this.findings = findings;
  }

  /// The open findings of each rule that has any, by the rule's code.
  Map<String, FindingCounts> byRule(LocalDate day) {
    var counts = new HashMap<String, FindingCounts>();
    findings
        .openInRules(day)
        .forEach((rule, found) -> {
          if (!found.isEmpty()) {
            counts.put(rule, of(found));
          }
        });
    return Map.copyOf(counts);
  }

  private static FindingCounts of(List<Finding> found) {
    return new FindingCounts(
        count(found, Severity.ERROR), count(found, Severity.WARNING), count(found, Severity.NOTE));
  }

  private static int count(List<Finding> found, Severity severity) {
    return (int) found.stream().filter(finding -> finding.severity() == severity).count();
  }
}
