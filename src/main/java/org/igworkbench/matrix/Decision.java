package org.igworkbench.matrix;

/// What a sharing rule says.
public enum Decision {
  PERMITTED,
  CONDITIONAL,
  /// An explicit bar, which is more than the absence of a rule.
  NOT_PERMITTED;

  /// Whether it lets anything through.
  public boolean permits() {
    return this != NOT_PERMITTED;
  }
}
