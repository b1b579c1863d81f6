package org.igworkbench.exchange;

import java.util.regex.Pattern;

/// Compares texts as a workbook can keep them: on one line, without characters that it can't hold,
/// without blanks round them, and cut where they are too long.
final class KeptText {

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
  private static final Pattern UNHOLDABLE =
      Pattern.compile("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /// No text that is shorter was ever cut.
  private static final int LONG = 30_000;

  private final String cut;

  /// @param cut how a text that was cut ends
  KeptText(String cut) {
    this.cut = cut;
  }

  /// Whether a cell says what was there before, as far as a cell can say it.
  boolean same(String before, String cell) {
    if (before.equals(cell)) {
      return true;
    }
    var kept = kept(before);
    var said = kept(cell);
    return kept.equals(said)
        || (said.length() > LONG
            && said.endsWith(cut)
            && kept.startsWith(said.substring(0, said.length() - cut.length())));
  }

  /// Whether characters stand in it that no table, document or other program could take over.
  static boolean isUnreadable(String text) {
    return !isPlain(text)
        && text.codePoints()
            .anyMatch(point ->
                Character.getType(point) == Character.SURROGATE
                    || (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0));
  }

  private static String kept(String text) {
    var plain = CsvReader.plain(text);
    if (isPlain(plain)) {
      return plain;
    }
    var oneLine = LINE_BREAKS.matcher(plain).replaceAll(" ");
    return UNHOLDABLE.matcher(oneLine).replaceAll("\uFFFD");
  }

  /// Nearly every text is, and there may be millions.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= ' ' && c < 0x7F;
      boolean other = c > 0x9F && c < 0xD800 && c != '\u2028' && c != '\u2029';
      if (!letter && !other) {
        return false;
      }
    }
    return true;
  }
}
