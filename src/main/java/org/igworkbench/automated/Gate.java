package org.igworkbench.automated;

import org.igworkbench.workspace.Sentence;

/// By which condition of UK GDPR Article 22B a significant decision that is based on special
/// category data may be based solely on automated processing.
public enum Gate {
  /// Article 22B(2).
  CONSENT("automated.gate.consent"),
  /// Article 22B(3), by a contract with the person.
  CONTRACT("automated.gate.contract"),
  /// Article 22B(3), required or authorised by law.
  LAW("automated.gate.law"),
  NONE("automated.gate.none"),
  UNKNOWN("automated.gate.unknown");

  private final String key;

  Gate(String key) {
    this.key = key;
  }

  /// Whether law or contract have to be named, and substantial public interest (Article 9(2)(g)).
  public boolean needsGround() {
    return this == CONTRACT || this == LAW;
  }

  /// In words.
  public Sentence word() {
    return Sentence.of(key);
  }
}
