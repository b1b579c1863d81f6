package org.igworkbench.matrix;

import org.igworkbench.workspace.Sentence;

/// What a sharing rule says.
public enum Decision {
  PERMITTED("matrix.decision.permitted"),
  CONDITIONAL("matrix.decision.conditional"),
  /// An explicit bar, which is more than the absence of a rule.
  NOT_PERMITTED("matrix.decision.not-permitted");

  private final String key;

  Decision(String key) {
    this.key = key;
  }

  /// The decision in words.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether it lets anything through.
  public boolean permits() {
    return this != NOT_PERMITTED;
  }
}
