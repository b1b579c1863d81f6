package org.igworkbench.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words by which a table says that there is nothing in a cell: no cell of ours is empty.
final class Nothing {

  private static final Set<String> WORDS =
      Set.of("none", "not recorded", "not applicable", "n/a", "–", "-");

  private Nothing() {}

  /// Whether the text is one of them.
  static boolean is(String text) {
    return text.length() < 15 && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /// Whether a row stands only to say that a table has none: a sentence, and after it a word for
  /// nothing in every cell.
  static boolean isRow(List<String> cells) {
    var first = cells.isEmpty() ? "" : CsvReader.plain(cells.getFirst());
    return cells.size() > 1
        && first.endsWith(".")
        && first.contains(" ")
        && cells.stream().skip(1).allMatch(Nothing::is);
  }
}
