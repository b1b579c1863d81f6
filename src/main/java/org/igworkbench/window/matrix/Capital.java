package org.igworkbench.window.matrix;

/// Words of the register stand small, because they are used inside sentences; headings begin with a
/// capital.
final class Capital {

  private Capital() {}

  static String of(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The reverse: a title inside a sentence.
  static String lower(String title) {
    return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
