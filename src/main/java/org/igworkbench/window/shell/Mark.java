package org.igworkbench.window.shell;

import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Verdict;

/// The shapes that stand for verdicts and decisions, always beside colour and word.
public enum Mark {
  PERMITTED("permitted"),
  CONDITIONAL("conditional"),
  BARRED("barred"),
  WIDER("wider"),
  LAPSED("lapsed"),
  UNCOVERED("uncovered"),
  DRAFT("draft");

  private final String styleName;

  Mark(String styleName) {
    this.styleName = styleName;
  }

  /// The name that style sheets know it by: `-ig-permitted` is its colour.
  public String styleName() {
    return styleName;
  }

  /// The mark of what a rule says.
  public static Mark of(Decision decision) {
    return switch (decision) {
      case PERMITTED -> PERMITTED;
      case CONDITIONAL -> CONDITIONAL;
      case NOT_PERMITTED -> BARRED;
    };
  }

  /// The mark of a verdict.
  public static Mark of(Verdict.Kind kind) {
    return switch (kind) {
      case COVERED -> PERMITTED;
      case COVERED_WITH_CONDITIONS -> CONDITIONAL;
      case WIDER_THAN_COVERED -> WIDER;
      case LAPSED -> LAPSED;
      case BARRED -> BARRED;
      case NOT_COVERED -> UNCOVERED;
    };
  }
}
