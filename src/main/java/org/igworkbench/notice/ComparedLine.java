package org.igworkbench.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of a notice that names something, beside the rows of the register that it names.
///
/// @param score from 0 to 1; 1 for what is sure
/// @param found every row that it names or may name
/// @param unknown what it names and the register does not, in its words
/// @param review what a person has said about it; null where nobody has
public record ComparedLine(
    NoticeLine line,
    Match match,
    double score,
    List<Found> found,
    List<String> unknown,
    @Nullable LineReview review) {

  public ComparedLine {
    found = List.copyOf(found);
    unknown = List.copyOf(unknown);
  }

  /// The question that it answers; empty text for a line that is under none.
  public @Nullable Section section() {
    return line.section();
  }

  /// Its words.
  public String text() {
    return line.text();
  }

  /// Whether a person has looked at it.
  public boolean reviewed() {
    return review != null && review.says() != LineReview.Says.MOVED;
  }

  /// The codes of the rows that it is: those of the register for its question; a recipient that it
  /// mentions in passing only where there is no such row.
  public List<String> codes() {
    var own = found.stream().filter(each -> isOwn(each.row())).map(Found::code).distinct().toList();
    return own.isEmpty() ? found.stream().map(Found::code).distinct().toList() : own;
  }

  private boolean isOwn(NoticeRow row) {
    return reviewed()
        || (row.section() == line.section()
            && (!row.isRecipient() || line.section() == Section.RECIPIENTS));
  }
}
