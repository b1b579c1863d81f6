package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.Map;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// Knows what is wrong with rules.
@FunctionalInterface
public interface RuleFindings {

  /// Finds nothing.
  RuleFindings NONE = (matrix, day) -> Map.of();

  /// The open findings of each rule that has any, by the rule's code. Asked off the window's thread.
  Map<String, FindingCounts> byRule(MatrixSnapshot matrix, LocalDate day);
}
