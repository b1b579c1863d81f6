package org.igworkbench.findings;

import org.igworkbench.workspace.Sentence;

/// How much a finding matters, the worst first.
public enum Severity {
  /// Something that the law demands is missing or contradicts itself.
  ERROR("findings.severity.error"),
  /// Somebody has to confirm or renew something.
  WARNING("findings.severity.warning"),
  /// A gap worth knowing; it is listed, but does not mark a cell.
  NOTE("findings.severity.note");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /// The severity in words.
  public Sentence word() {
    return Sentence.of(key);
  }

  /// Whether a cell of the matrix is marked for it.
  public boolean marksCell() {
    return this != NOTE;
  }
}
