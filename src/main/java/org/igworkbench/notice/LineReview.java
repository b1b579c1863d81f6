package org.igworkbench.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person has said about a line of a version of a notice: the evidence that somebody looked.
///
/// @param notice code of the version
/// @param line the number of the line
/// @param codes the rows that it names; empty unless it is linked
/// @param reason why it was dismissed, or why so; may be empty for a link
/// @param section the question that it was assigned to; null where the heading decides
/// @param by name and position of the person
public record LineReview(
    String notice,
    int line,
    Says says,
    List<String> codes,
    String reason,
    @Nullable Section section,
    String by,
    Instant at) {

  public LineReview {
    codes = List.copyOf(codes);
  }

  /// What is said about a line.
  public enum Says {
    /// It names these rows.
    LINKED,
    /// It names no row.
    DISMISSED,
    /// Only which question it answers.
    MOVED
  }

  /// The code by which the trail names the line.
  public String code() {
    return code(notice, line);
  }

  /// The code by which the trail names a line.
  public static String code(String notice, int line) {
    return notice + "/" + line;
  }

  /// The same about the line of that number of another version.
  LineReview of(String otherNotice, int otherLine, String who, Instant when) {
    return new LineReview(otherNotice, otherLine, says, codes, reason, section, who, when);
  }
}
