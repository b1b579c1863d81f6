package org.igworkbench.window.shell.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds things by the words that somebody types, in any order and whatever their case.
public final class Sought {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Sought() {}

  /// Whether a text holds every word typed; it does when none is typed.
  public static boolean in(String text, String typed) {
    var all = searched(text);
    return words(typed).stream().allMatch(all::contains);
  }

  /// A text as words are looked for in it.
  public static String searched(String text) {
    return text.toLowerCase(Locale.UK);
  }

  /// The words that somebody typed.
  public static List<String> words(String typed) {
    return SPACES.splitAsStream(searched(typed).strip()).toList();
  }
}
