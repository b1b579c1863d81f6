package org.igworkbench.search;

import java.util.Collection;

/// Everything that an entry can be found by, in one string: its code in every form, then its names,
/// then its details. Each piece begins with a space and ends with a line feed, so that a word, a
/// piece or a whole piece can be looked for with one call.
///
/// @param codes where the forms of the code end
/// @param names where the names end
record FoldedText(String text, int codes, int names) {

  /// How well an entry fits, the best first; `NOT` if no rank up to the one asked for fits.
  static final int CODE = 0;

  static final int CODE_BEGINS = 1;
  static final int NAME = 2;
  static final int NAME_BEGINS = 3;
  static final int WHOLE_WORDS_OF_NAME = 4;
  static final int WORDS_OF_NAME = 5;
  static final int WORDS = 6;
  static final int PARTS_OF_WORDS = 7;
  static final int NOT = 8;

  static FoldedText of(Entry entry) {
    var text = new StringBuilder("\n");
    if (entry.kind() != Kind.COMMAND) {
      addFolded(text, CodeForms.of(entry.code()));
    }
    int codes = text.length();
    add(text, entry.title());
    entry.names().forEach(name -> add(text, name));
    int names = text.length();
    entry.details().forEach(detail -> add(text, detail));
    entry.related().forEach(code -> addFolded(text, CodeForms.of(code)));
    return new FoldedText(text.toString(), codes, names);
  }

  private static void add(StringBuilder text, String piece) {
    if (!piece.isEmpty()) {
      text.append(' ').append(Folding.fold(piece)).append('\n');
    }
  }

  private static void addFolded(StringBuilder text, Collection<String> pieces) {
    pieces.forEach(piece -> text.append(' ').append(piece).append('\n'));
  }

  /// The rank of an entry in which every word is known to occur.
  ///
  /// @param worst ranks behind it are of no use and are not worked out
  int rank(Query query, int worst) {
    if (isCode(query, "\n")) {
      return CODE;
    }
    if (worst >= CODE_BEGINS && isCode(query, "")) {
      return CODE_BEGINS;
    }
    if (worst >= NAME && isNamed(query, "\n")) {
      return NAME;
    }
    if (worst >= NAME_BEGINS && isNamed(query, "")) {
      return NAME_BEGINS;
    }
    if (worst >= WHOLE_WORDS_OF_NAME && query.beginsWordsIn(text, names)) {
      return query.hasShortWordsIn(text, names) ? WHOLE_WORDS_OF_NAME : WORDS_OF_NAME;
    }
    if (worst >= WORDS && query.beginsWordsIn(text, text.length())) {
      return WORDS;
    }
    return worst >= PARTS_OF_WORDS ? PARTS_OF_WORDS : NOT;
  }

  private boolean isCode(Query query, String end) {
    for (var form : query.codes()) {
      if (text.indexOf("\n " + form + end, 0, codes) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Query query, String end) {
    return text.indexOf("\n " + query.whole() + end, codes - 1, names) >= 0;
  }
}
