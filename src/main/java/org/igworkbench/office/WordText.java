package org.igworkbench.office;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Puts text of any sort into a document without changing what it says: on as many lines as it has,
/// without characters that a document can't hold or that would turn what stands around them round.
final class WordText {

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  // They show a text in another order than it is written in.
  private static final Pattern TURNS_ROUND =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private WordText() {}

  static List<String> lines(String text) {
    return LINE_BREAKS.splitAsStream(text.strip()).map(WordText::plain).toList();
  }

  private static String plain(String line) {
    return NOT_XML.matcher(TURNS_ROUND.matcher(line).replaceAll("")).replaceAll("\uFFFD");
  }

  /// Adds the text to a paragraph.
  static XWPFRun add(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    var lines = lines(text);
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines.get(line));
    }
    if (runsFromTheRight(text)) {
      var properties =
          paragraph.getCTP().isSetPPr()
              ? paragraph.getCTP().getPPr()
              : paragraph.getCTP().addNewPPr();
      properties.addNewBidi();
    }
    return run;
  }

  // Only the beginning is looked at: what is long is not looked through for this.
  private static boolean runsFromTheRight(String text) {
    var beginning = text.substring(0, Math.min(text.length(), 200));
    return !new Bidi(beginning, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
