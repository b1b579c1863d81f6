package org.igworkbench.window.shell;

/// Words of the register stand small, because they are used inside sentences; headings begin with a
/// capital.
public final class Capital {

  private Capital() {}

  /// As a heading begins.
  public static String of(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The reverse: a title inside a sentence.
  public static String lower(String title) {
    return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }
}
