package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.findings.Finding;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.findings.Severity;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.matrix.grid.FindingCounts;
import org.jspecify.annotations.Nullable;

/// Counts what is wrong with rules, for the marks of the grid. Asked off the window's thread; what
/// was found is kept until the matrix or the day is another.
final class ProofReader {

  private record Read(MatrixSnapshot matrix, LocalDate day, Map<String, FindingCounts> counts) {}

  private volatile @Nullable Read latest;

  /// The open findings of each rule that has any, by the rule's code.
  Map<String, FindingCounts> byRule(MatrixSnapshot matrix, LocalDate day) {
    var read = latest;
    if (read == null || !read.matrix().equals(matrix) || !read.day().equals(day)) {
      var counts = new HashMap<String, FindingCounts>();
      RuleFindings.of(matrix, day).byRule().forEach((rule, found) -> counts.put(rule, of(found)));
      read = new Read(matrix, day, Map.copyOf(counts));
      latest = read;
    }
    return read.counts();
  }

  private static FindingCounts of(List<Finding> found) {
    return new FindingCounts(
        count(found, Severity.ERROR), count(found, Severity.WARNING), count(found, Severity.NOTE));
  }

  private static int count(List<Finding> found, Severity severity) {
    return (int) found.stream().filter(finding -> finding.severity() == severity).count();
  }
}
