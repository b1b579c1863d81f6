package org.igworkbench.exchange;

import java.util.Locale;
import java.util.Map;

/// The words that a cell may hold, and what each means.
///
/// @param unknown the sentence about any other word, which names them all
/// @param words in lower case
record Wordlist<T>(String unknown, Map<String, T> words) {

  Wordlist {
    words = Map.copyOf(words);
  }

  /// Whether the word is in the list, whatever its case.
  boolean has(String word) {
    return words.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// The meaning of a word that is in the list.
  T meaning(String word) {
    var meaning = words.get(word.toLowerCase(Locale.ROOT));
    if (meaning == null) {
      throw new IllegalArgumentException(word);
    }
    return meaning;
  }

  /// What stands for a faulty cell until its row is dropped.
  T any() {
    return words.values().iterator().next();
  }
}
