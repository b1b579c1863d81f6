package org.igworkbench.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Undoes the way in which a workbook writes the characters that XML has no place for: `_x000D_`.
final class Escapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  // Half a character, or one that no text has: whoever stores or prints it would fall over it.
  private static final Pattern UNFIT =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\x{D800}-\\x{DFFF}]");

  private Escapes() {}

  static String undone(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    var plain =
        ESCAPE
            .matcher(text)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    return UNFIT.matcher(plain.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD");
  }
}
