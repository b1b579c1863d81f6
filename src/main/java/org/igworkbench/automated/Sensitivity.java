package org.igworkbench.automated;

import org.igworkbench.workspace.Sentence;

/// Which data that are protected more a decision is based on, entirely or partly.
public enum Sensitivity {
  SPECIAL("automated.sensitive.special"),
  OFFENCE("automated.sensitive.offence"),
  BOTH("automated.sensitive.both"),
  NEITHER("automated.sensitive.neither"),
  UNKNOWN("automated.sensitive.unknown");

  private final String key;

  Sensitivity(String key) {
    this.key = key;
  }

  /// Whether special category data are among them, for which alone Article 22B has a gate.
  public boolean isSpecial() {
    return this == SPECIAL || this == BOTH;
  }

  /// In words.
  public Sentence word() {
    return Sentence.of(key);
  }
}
