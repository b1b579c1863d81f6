package org.igworkbench.exchange;

/// Keeps text from being run by a spreadsheet that opens it: an apostrophe before what looks like a
/// formula, in every file and copy that can't say of a cell that it is text. Reading takes the same
/// apostrophe away again, so that a text comes back as it was.
public final class FormulaMark {

  private static final char MARK = '\'';

  /// What OWASP names, the wide forms among them, which some keyboards of Asia give.
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaMark() {}

  /// Whether a spreadsheet would take the text for a formula if it were typed in.
  public static boolean isNeeded(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /// The text as it may stand where a spreadsheet reads it.
  public static String put(String text) {
    // A text that begins with the mark itself gets one more, or it would lose its own on the way
    // back.
    return isNeeded(withoutMarks(text)) ? MARK + text : text;
  }

  /// The text that was marked.
  public static String taken(String cell) {
    boolean marked = !cell.isEmpty() && cell.charAt(0) == MARK && isNeeded(withoutMarks(cell));
    return marked ? cell.substring(1) : cell;
  }

  private static String withoutMarks(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) == MARK) {
      from++;
    }
    return text.substring(from);
  }
}
