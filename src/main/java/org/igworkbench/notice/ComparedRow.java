package org.igworkbench.notice;

import java.util.List;

/// A row of the register beside the lines of a notice that name it.
///
/// @param match how sure the surest of them is
/// @param lines the numbers of the lines that name it, or may name it
public record ComparedRow(NoticeRow row, Match match, List<Integer> lines) {

  public ComparedRow {
    lines = List.copyOf(lines);
  }
}
