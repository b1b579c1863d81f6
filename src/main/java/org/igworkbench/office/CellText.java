package org.igworkbench.office;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.exchange.FormulaMark;
import org.igworkbench.workspace.Words;

/// Makes text fit to stand in a cell without changing what it says.
final class CellText {

  /// Excel's own limit.
  static final int LONGEST = 32_767;

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  // A workbook writes any character as _x0041_; text that looks like this would be read as one.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final String cut;

  CellText(Words words) {
    this.cut = words.say("office.text.cut");
  }

  /// The text on one line, without characters that a workbook can't hold, and cut where it is too
  /// long, with a word that it was.
  String fit(String text) {
    if (fits(text)) {
      return text;
    }
    return cut(ESCAPE.matcher(clean(text)).replaceAll("_x005F_"), LONGEST, cut);
  }

  /// Most texts fit as they are, and there may be millions.
  private static boolean fits(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean harmless = c >= ' ' && c < 0x7F && c != '_';
      boolean letter = c > 0x9F && c < 0xD800 && c != '\u2028' && c != '\u2029';
      if (!harmless && !letter) {
        return false;
      }
    }
    return true;
  }

  /// The same for where a workbook takes a line of no more than so many characters and no escapes:
  /// its properties, and what is printed above and below a page.
  static String line(String text, int longest) {
    return cut(clean(text), longest, "…");
  }

  /// The same for text that keeps its lines.
  static String lines(String text) {
    if (text.length() <= LONGEST && text.chars().allMatch(CellText::plain)) {
      return text;
    }
    var plain =
        text.replace("\r\n", "\n")
            .replace('\r', '\n')
            .lines()
            .map(line -> NOT_XML.matcher(line).replaceAll("\uFFFD"))
            .collect(Collectors.joining("\n"));
    return cut(ESCAPE.matcher(plain).replaceAll("_x005F_"), LONGEST, "…");
  }

  /// What needs no second look; most texts hold nothing else.
  private static boolean plain(int character) {
    return character >= ' ' && character < Character.MIN_SURROGATE && character != '_';
  }

  private static String clean(String text) {
    var oneLine = LINE_BREAKS.matcher(text).replaceAll(" ");
    return NOT_XML.matcher(oneLine).replaceAll("\uFFFD");
  }

  private static String cut(String text, int longest, String mark) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - mark.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + mark;
  }

  /// Whether a spreadsheet would take the text for a formula if it were typed in.
  static boolean looksLikeFormula(String text) {
    return FormulaMark.isNeeded(text);
  }
}
