package org.igworkbench.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes spellings alike: small letters without accents, words parted by one space. An apostrophe
/// is left out, so that *children’s*, *children's* and *childrens* are one; any other sign parts
/// words, so that *looked-after* and *looked after* are one.
final class Folding {

  /// Lawyers write *s115* and *section 115*.
  private static final Pattern SECTION = Pattern.compile("\\bsections? (?=\\d)");

  private Folding() {}

  /// The words of a text, with single spaces between them and none round them.
  static String fold(String text) {
    var out = new StringBuilder(text.length());
    addTo(out, text);
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    var folded = out.toString();
    return folded.contains("section") ? SECTION.matcher(folded).replaceAll("s") : folded;
  }

  private static void addTo(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + ('a' - 'A')));
      } else if (c < 0x80) {
        addSign(out, c);
      } else {
        int whole = text.codePointAt(i);
        addForeign(out, whole);
        i += Character.charCount(whole) - 1;
      }
    }
  }

  private static void addSign(StringBuilder out, int c) {
    if (c != '\'' && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static void addForeign(StringBuilder out, int c) {
    switch (c) {
      case '’', '‘', 'ʼ', '\u00ad' -> {}
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      default -> addDecomposed(out, c);
    }
  }

  private static void addDecomposed(StringBuilder out, int c) {
    var parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    parts
        .codePoints()
        .forEach(part -> {
          if (Character.isLetterOrDigit(part)) {
            out.appendCodePoint(Character.toLowerCase(part));
          } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
            addSign(out, part);
          }
        });
  }
}
