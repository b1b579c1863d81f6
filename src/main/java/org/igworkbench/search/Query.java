package org.igworkbench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed, ready to be looked for: words that must all occur, in any order.
///
/// @param words the longest first, because it is the rarest
/// @param whole all of it, folded
/// @param codes the forms of all of it, if it is meant for a code
record Query(List<Word> words, String whole, List<String> codes) {

  /// Longer text is not searched for; nobody types as much, but it may be pasted.
  static final int LONGEST = 200;

  private static final int MOST_WORDS = 16;

  /// A word of so few letters stands in too many others, such as the *g* of *article 9 g*.
  private static final int SHORT = 2;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SECTION =
      Pattern.compile("(?i)(?<![\\w’'])(?:sections?|s)\\.?\\s+(?=\\d)");
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)\\bparagraphs?\\b");

  /// One word of it. What was typed without a space, such as `9(2)(g)`, must stand together.
  ///
  /// @param apart its parts with spaces between them
  /// @param joined the same without; equal to `apart` for a plain word
  /// @param begins `apart` at the beginning of a word
  record Word(String apart, String joined, String begins) {

    static Word of(String typed) {
      var folded = Folding.fold(typed);
      return new Word(folded, CodeForms.joined(folded), " " + folded);
    }

    /// Whether it occurs, wherever in a word that is; a short one only where a word begins.
    ///
    /// @param text folded, with a space before its first word
    boolean in(String text) {
      return text.contains(isShort() ? begins : apart) || (isParted() && text.contains(joined));
    }

    /// Whether a word begins with it before a place in the text.
    boolean beginsWordIn(String text, int end) {
      return text.indexOf(begins, 0, end) >= 0
          || (isParted() && text.indexOf(" " + joined, 0, end) >= 0);
    }

    /// Whether it stands by itself before a place in the text.
    boolean isWordOf(String text, int end) {
      return text.indexOf(begins + " ", 0, end) >= 0 || text.indexOf(begins + "\n", 0, end) >= 0;
    }

    private boolean isShort() {
      return apart.length() <= SHORT;
    }

    private boolean isParted() {
      return apart.length() != joined.length();
    }
  }

  /// Reads what was typed.
  static Query of(String typed) {
    var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    text = PARAGRAPH.matcher(SECTION.matcher(text).replaceAll("s")).replaceAll("para");
    var words =
        Arrays.stream(SPACE.split(text))
            .map(Word::of)
            .filter(word -> !word.apart().isEmpty())
            .distinct()
            .limit(MOST_WORDS)
            .sorted(Comparator.comparingInt((Word word) -> word.apart().length()).reversed())
            .toList();
    return new Query(words, Folding.fold(text), CodeForms.of(text));
  }

  /// Whether there is nothing to look for.
  boolean isBlank() {
    return words.isEmpty();
  }

  /// Whether every word occurs.
  boolean in(String text) {
    // A plain loop: this is asked of every thing in the workspace at every key.
    for (var word : words) {
      if (!word.in(text)) {
        return false;
      }
    }
    return true;
  }

  /// Whether every word begins a word before a place in the text.
  boolean beginsWordsIn(String text, int end) {
    for (var word : words) {
      if (!word.beginsWordIn(text, end)) {
        return false;
      }
    }
    return true;
  }

  /// Whether, besides, every short word is a whole word before a place in the text.
  boolean hasShortWordsIn(String text, int end) {
    for (var word : words) {
      if (word.isShort() && !word.isWordOf(text, end)) {
        return false;
      }
    }
    return true;
  }

  /// The words that do not occur in a text.
  List<Word> missingIn(String text) {
    var missing = new ArrayList<Word>();
    for (var word : words) {
      if (!word.in(text)) {
        missing.add(word);
      }
    }
    return missing;
  }
}
