package org.igworkbench.notice;

import org.jspecify.annotations.Nullable;

/// A line of a published notice: a heading, a sentence, or an item of a list.
///
/// @param number counts from 1 through the whole notice
/// @param section the question that it answers; null where nobody has said which
/// @param depth 0 for a heading, 1 for running text, 2 for an item of a list, one more for each
///   list inside another
/// @param text its words, without bullet and surrounding blanks
public record NoticeLine(int number, @Nullable Section section, int depth, String text) {

  /// The depth of a heading.
  public static final int HEADING = 0;

  /// The depth of running text.
  public static final int TEXT = 1;

  /// The depth of an item of a list that stands in no other.
  public static final int ITEM = 2;

  /// Whether it is a heading.
  public boolean isHeading() {
    return depth == HEADING;
  }

  /// The same under another question, or under none.
  public NoticeLine in(@Nullable Section other) {
    return new NoticeLine(number, other, depth, text);
  }
}
