package org.igworkbench.requests;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;

/// A word that requests are looked for by: it begins a word of the request, or of the title of its
/// purpose or recipient.
///
/// @param beginning in small letters
/// @param purposes codes of the purposes whose titles or codes hold such a word
/// @param recipients codes of the recipients whose names or codes hold such a word
public record SoughtWord(String beginning, Set<String> purposes, Set<String> recipients) {

  // Nobody looks for more than that; what goes beyond was pasted by mistake.
  private static final int MOST_TYPED = 400;
  private static final int MOST_WORDS = 16;

  private static final String APOSTROPHES = "'’‘ʼ`";

  /// The letters of a word that count.
  public static final int LONGEST = 40;

  public SoughtWord {
    purposes = Set.copyOf(purposes);
    recipients = Set.copyOf(recipients);
  }

  /// The words of texts: letters and digits in a row, in small letters, without accents. An
  /// apostrophe parts no word: *children’s* is *childrens*, however it is typed.
  public static SequencedSet<String> in(Collection<String> texts) {
    var words = new LinkedHashSet<String>();
    for (var text : texts) {
      var word = new StringBuilder();
      Normalizer.normalize(text, Normalizer.Form.NFD)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(sign -> !silent(sign))
          .forEach(sign -> {
            if (Character.isLetterOrDigit(sign)) {
              word.appendCodePoint(sign);
            } else {
              end(word, words);
            }
          });
      end(word, words);
    }
    return words;
  }

  private static boolean silent(int sign) {
    return Character.getType(sign) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(sign) >= 0;
  }

  private static void end(StringBuilder word, Collection<String> words) {
    if (!word.isEmpty()) {
      words.add(shortened(word.toString()));
      word.setLength(0);
    }
  }

  private static String shortened(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST));
  }

  /// The words that somebody typed to look for requests; signs between them count for nothing, and
  /// neither does a single letter: half of all requests have a word that begins with it.
  public static SequencedSet<String> typed(String text) {
    var words = new LinkedHashSet<String>();
    in(List.of(text.substring(0, Math.min(text.length(), MOST_TYPED)))).stream()
        .filter(word -> word.length() > 1)
        .limit(MOST_WORDS)
        .forEach(words::add);
    return words;
  }

  /// The words of a request itself; those of its purpose and recipient stand in the registers.
  public static SequencedSet<String> of(
      String reference, String organisation, String role, String description) {
    return in(List.of(reference, organisation, role, description));
  }

  /// Whether a request is about it.
  ///
  /// @param own the words of the request itself
  public boolean holds(RequestLine line, Collection<String> own) {
    var recipient = line.recipient();
    return purposes.contains(line.purpose())
        || (recipient != null && recipients.contains(recipient))
        || own.stream().anyMatch(word -> word.startsWith(beginning));
  }
}
