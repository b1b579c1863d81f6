package org.igworkbench.exchange;

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
}
