package org.igworkbench.law;

/// An answer to a question of law; not knowing is an answer of its own.
public enum Answer {
  YES,
  /// In part, in some cases, or depending on facts that the row's note names.
  PARTLY,
  NO,
  UNKNOWN
}
