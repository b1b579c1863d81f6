package org.igworkbench.office;

import org.apache.poi.xssf.usermodel.XSSFRow;

/// Reckons how many lines a text takes in a column, because not every spreadsheet finds the height
/// of its rows by itself. Rather a line too many than one that can't be read.
final class Lines {

  private static final float LINE = 14.5f;
  private static final float PADDING = 3;

  /// Excel's own limit.
  private static final float HIGHEST = 409;

  private Lines() {}

  /// The lines that a text takes where it wraps between words.
  ///
  /// @param width of the column, in digits
  static int of(String text, double width) {
    int lines = 1;
    double used = 0;
    for (var word : text.split(" ")) {
      double length = width(word);
      double space = used == 0 ? 0 : 0.6;
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

  private static double width(String word) {
    double width = 0;
    for (int i = 0; i < word.length(); i++) {
      width += width(word.charAt(i));
    }
    return width;
  }

  private static double width(char letter) {
    if ("iljtfrI.,;:'’!|()[]-/".indexOf(letter) >= 0) {
      return 0.6;
    }
    if ("mwMW@%—".indexOf(letter) >= 0) {
      return 1.6;
    }
    return Character.isUpperCase(letter) ? 1.3 : 1.02;
  }

  /// Makes a row high enough for so many lines of body type, and leaves it to grow when edited.
  static void fit(XSSFRow row, int lines) {
    var height = Math.min(HIGHEST, lines * LINE + PADDING);
    row.getCTRow().setHt(height);
  }

  /// Makes a row high enough for one line of larger type.
  static void fitType(XSSFRow row, int points) {
    row.getCTRow().setHt(points * 1.5);
  }
}
