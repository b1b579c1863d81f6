package org.igworkbench.requests;

/// Tells text that can be read and handed on from text that was pasted out of something else.
public final class Legible {

  private Legible() {}

  /// Whether a text holds nothing but what a person can read, line breaks and tabs: neither Word
  /// nor Excel takes over a control character or half a sign, and nobody sees what it does on a
  /// screen.
  public static boolean is(String text) {
    return text.codePoints().noneMatch(Legible::isUnreadable);
  }

  private static boolean isUnreadable(int point) {
    return Character.getType(point) == Character.SURROGATE
        || (Character.isISOControl(point) && "\n\r\t".indexOf(point) < 0);
  }
}
