package org.igworkbench.registers;

import org.igworkbench.workspace.Sentence;

/// One place where a row of a register is named.
///
/// @param code of the thing that names it: of the rule, the request, the agreement, the automated
///   decision, the row, or the version of the notice; empty for all others of the sort together
/// @param live whether it counts, or may come to count; false when it is over
public record Use(Sort sort, String code, Sentence text, boolean live) {

  /// What sort of thing names it, in the order in which they are listed.
  public enum Sort {
    RULE("registers.use.rules"),
    REQUEST("registers.use.requests"),
    AGREEMENT("registers.use.agreements"),
    AUTOMATED_DECISION("registers.use.automated"),
    /// A row of any register; its code tells which.
    ROW("registers.use.rows"),
    NOTICE_LINE("registers.use.lines");

    private final String key;

    Sort(String key) {
      this.key = key;
    }

    /// Several of the sort in words, to stand above them.
    public Sentence words() {
      return Sentence.of(key);
    }
  }
}
