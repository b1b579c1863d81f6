package org.igworkbench.search;

import java.util.List;
import java.util.stream.Stream;

/// What is shown beside the title of a hit: why it was found, if the title does not show it.
final class Beside {

  /// So many words of a long text are shown before the one that was looked for.
  private static final int LEAD = 2;

  /// A text up to this length is shown from its beginning.
  private static final int SHORT = 48;

  private Beside() {}

  static String of(Entry entry, Query query) {
    var codes = String.join("\n ", CodeForms.of(entry.code()));
    var shown = " " + codes + "\n " + Folding.fold(entry.title());
    var missing = query.missingIn(shown);
    var best = "";
    long most = 0;
    for (var texts : List.of(entry.names(), entry.details(), entry.related())) {
      for (var text : texts) {
        long there = missing.stream().filter(word -> isIn(word, text)).count();
        if (there > most) {
          most = there;
          best = text;
        }
      }
    }
    var where = best;
    // The longest word comes first; it is the one that tells most.
    return missing.stream()
        .filter(word -> isIn(word, where))
        .findFirst()
        .map(word -> from(where, word))
        .orElseGet(() -> usual(entry));
  }

  private static String usual(Entry entry) {
    return Stream.concat(entry.details().stream(), entry.names().stream())
        .filter(text -> !text.equals(entry.title()))
        .findFirst()
        .orElse("");
  }

  private static boolean isIn(Query.Word word, String text) {
    return word.in(folded(text))
        || CodeForms.of(text).stream().anyMatch(form -> word.in(" " + form));
  }

  /// The text from shortly before the word on, because what comes later may be cut off.
  private static String from(String text, Query.Word word) {
    if (text.length() <= SHORT) {
      return text;
    }
    var parts = text.split(" ", -1);
    int before = 0;
    for (int at = 0; at < parts.length; at++) {
      var ahead = at + 1 < parts.length ? parts[at] + " " + parts[at + 1] : parts[at];
      if (isHere(word, parts[at], ahead)) {
        return at <= LEAD ? text : "… " + text.substring(before).strip();
      }
      if (at >= LEAD) {
        before += parts[at - LEAD].length() + 1;
      }
    }
    return text;
  }

  private static boolean isHere(Query.Word word, String part, String ahead) {
    return word.in(folded(part)) || folded(ahead).startsWith(word.begins());
  }

  private static String folded(String text) {
    return " " + Folding.fold(text);
  }
}
