package org.igworkbench.matrix;

import org.igworkbench.workspace.Sentence;

/// Where a version of a rule stands.
public enum RuleStatus {
  /// Being written: never counts.
  DRAFT("matrix.status.draft"),
  APPROVED("matrix.status.approved"),
  SUSPENDED("matrix.status.suspended"),
  ENDED("matrix.status.ended");

  private final String key;

  RuleStatus(String key) {
    this.key = key;
  }

  /// The status in words.
  public Sentence word() {
    return Sentence.of(key);
  }
}
