package org.igworkbench.notice;

/// A row of the register that a line of a notice names, or may name.
///
/// @param score from 0 to 1; 1 for what is sure
public record Found(NoticeRow row, Match match, double score) {

  static Found of(Names.Named named) {
    return new Found(named.row(), named.match(), named.match() == Match.NEAR ? EXAMPLE : 1);
  }

  // What is named as an example falls under the row, and yet is not all of it.
  private static final double EXAMPLE = 0.9;

  /// Its code.
  public String code() {
    return row.code();
  }
}
