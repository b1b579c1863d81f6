package org.igworkbench.office;

/// The text of a cell as it comes in, kept up to one character more than a cell may hold, so that
/// it can be seen that it is too long.
final class LimitedText {

  private final StringBuilder text = new StringBuilder();

  void append(char[] characters, int start, int length) {
    // An escape takes seven characters for one.
    int room = 7 * (CellText.LONGEST + 1) - text.length();
    text.append(characters, start, Math.min(room, length));
  }

  void clear() {
    text.setLength(0);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
