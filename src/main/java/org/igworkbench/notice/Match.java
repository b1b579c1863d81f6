package org.igworkbench.notice;

import org.igworkbench.workspace.Sentence;

/// How sure it is that a line of a notice and a row of the register are the same.
public enum Match {
  /// The wording that the register itself says the notice has.
  EXACT("exact", "notice.match.exact"),
  /// Another name of the row, or a person has said so.
  ALIAS("alias", "notice.match.alias"),
  /// Words that are alike: a person has to look.
  NEAR("near", "notice.match.near"),
  /// Nothing.
  NONE("none", "notice.match.none"),
  /// A person has said that the line names no row, and why.
  DISMISSED("dismissed", "notice.match.dismissed");

  private final String code;
  private final String key;

  Match(String code, String key) {
    this.code = code;
    this.key = key;
  }

  /// What scripts call it.
  public String code() {
    return code;
  }

  /// The match in words.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether nothing is left to be done about it.
  public boolean settled() {
    return this != NEAR && this != NONE;
  }
}
