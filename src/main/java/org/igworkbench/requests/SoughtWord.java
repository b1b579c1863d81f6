package org.igworkbench.requests;

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

  /// The letters of a word that count.
  public static final int LONGEST = 40;

  public SoughtWord {
    purposes = Set.copyOf(purposes);
    recipients = Set.copyOf(recipients);
  }

  /// The words of texts: letters and digits in a row, in small letters.
  public static SequencedSet<String> in(Collection<String> texts) {
    var words = new LinkedHashSet<String>();
    for (var text : texts) {
      int start = -1;
      var plain = text.toLowerCase(Locale.ROOT);
      for (int at = 0; at <= plain.length(); ) {
        boolean inside = at < plain.length() && Character.isLetterOrDigit(plain.codePointAt(at));
        if (inside && start < 0) {
          start = at;
        } else if (!inside && start >= 0) {
          words.add(shortened(plain.substring(start, at)));
          start = -1;
        }
        at += at < plain.length() ? Character.charCount(plain.codePointAt(at)) : 1;
      }
    }
    return words;
  }

  private static String shortened(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST));
  }

  /// The words that somebody typed to look for requests; signs between them count for nothing.
  public static SequencedSet<String> typed(String text) {
    var words = new LinkedHashSet<String>();
    in(List.of(text.substring(0, Math.min(text.length(), MOST_TYPED)))).stream()
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
