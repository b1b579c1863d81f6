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

  private static String kept(String text) {
    var oneLine = LINE_BREAKS.matcher(text).replaceAll(" ");
    return CsvReader.plain(UNHOLDABLE.matcher(oneLine).replaceAll("\uFFFD"));
  }
}
