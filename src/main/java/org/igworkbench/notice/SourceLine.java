package org.igworkbench.notice;

import java.util.List;

/// A line of a notice as a file holds it, before anybody has said which question it answers.
///
/// @param level how high a heading is, from 1 for the title to 6; 0 for what is no heading
/// @param depth as in [NoticeLine]
/// @param under the headings of the column and row of a table that it stands under; empty where it
///   stands in none
public record SourceLine(int level, int depth, List<String> under, String text) {

  public SourceLine {
    under = List.copyOf(under);
  }

  /// The lowest heading that there is.
  public static final int LOWEST = 6;

  /// A heading.
  public static SourceLine heading(int level, String text) {
    return new SourceLine(Math.clamp(level, 1, LOWEST), NoticeLine.HEADING, List.of(), text);
  }

  /// The heading of a column, which heads what stands under it and nothing after the table.
  static SourceLine column(String text) {
    return new SourceLine(0, NoticeLine.HEADING, List.of(), text);
  }

  /// The same in a cell of a table.
  SourceLine under(List<String> headings) {
    return new SourceLine(level, depth, headings, text);
  }

  /// The same with more text behind it.
  SourceLine with(String more) {
    return new SourceLine(level, depth, under, text + " " + more);
  }

  /// Running text, or an item of a list.
  public static SourceLine text(int depth, String text) {
    return new SourceLine(0, depth, List.of(), text);
  }
}
