package org.igworkbench.workspace;

/// An answer to a question of fact or law; not knowing is an answer of its own.
public enum Answer {
  YES,
  /// In part, in some cases, or depending on facts that the row's note names.
  PARTLY,
  NO,
  UNKNOWN
}
