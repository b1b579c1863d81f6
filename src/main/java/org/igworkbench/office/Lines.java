package org.igworkbench.office;

import org.apache.poi.xssf.usermodel.XSSFRow;

/// Reckons how many lines a text takes in a column, because not every spreadsheet finds the height
/// of its rows by itself. Rather a line too many than one that can't be read.
final class Lines {

  private static final float LINE = 14.5f;
  private static final float PADDING = 3;

  /// Excel's own limit.
  private static final float HIGHEST = 409;

  private static final double SPACE = 0.5;
  private static final double WIDEST = 1.85;

  /// Screens round the widths of letters, mostly up.
  private static final double SLACK = 1.05;

  /// What a cell keeps free at its sides, its indent included, in digits.
  private static final double SIDES = 2.1;

  private Lines() {}

  /// The lines that a text takes where it wraps between words.
  ///
  /// @param width of the column, in digits
  static int of(String text, double width) {
    return wrapped(text, Math.max(1, width - SIDES));
  }

  private static int wrapped(String text, double width) {
    if (text.length() * WIDEST <= width) {
      return 1;
    }
    int lines = 1;
    double used = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf(' ', at);
      end = end < 0 ? text.length() : end;
      double length = width(text, at, end);
      at = end + 1;
      double space = used == 0 ? 0 : SPACE;
      if (used + space + length <= width) {
        used += space + length;
        continue;
      }
      if (used > 0) {
        lines++;
      }
      // A word longer than the column is broken within itself.
      lines += (int) Math.max(0, Math.ceil(length / width) - 1);
      used = length % width;
    }
    return lines;
  }

  private static double width(String text, int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  /// The widths of the type, which its metric equals share.
  private static double width(char letter) {
    double width =
        switch (letter) {
          case 'i', 'j', 'l', '\'', '’', '‘', '|' -> 0.4;
          case ' ', 't', 'f', 'I', '.', ',', ':', ';', '!', '/', '[', ']' -> SPACE;
          case 'r', '-', '(', ')' -> 0.6;
          case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 0.9;
          case 'F', 'T', 'Z', 'L' -> 1.1;
          case 'w', 'C', 'D', 'H', 'N', 'R', 'U' -> 1.3;
          case 'G', 'O', 'Q' -> 1.4;
          case 'm', 'M' -> 1.5;
          case '%' -> 1.6;
          case 'W', '@', '—', '…' -> WIDEST;
          default -> Character.isUpperCase(letter) ? 1.2 : 1;
        };
    return width * SLACK;
  }

  /// The height of a row of so many lines of body type, in points.
  static float height(int lines) {
    return Math.min(HIGHEST, lines * LINE + PADDING);
  }

  /// Makes a row high enough for so many lines of body type, and leaves it to grow when edited.
  static void fit(XSSFRow row, int lines) {
    row.getCTRow().setHt(height(lines));
  }

  /// Makes a row high enough for one line of larger type.
  static void fitType(XSSFRow row, int points) {
    row.getCTRow().setHt(points * 1.5);
  }
}
