package org.igworkbench.matrix;

/// Where a version of a rule stands.
public enum RuleStatus {
  /// Being written: never counts.
  DRAFT,
  APPROVED,
  SUSPENDED,
  ENDED
}
