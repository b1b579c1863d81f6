package org.igworkbench.window.requests;

import java.util.Locale;
import java.util.regex.Pattern;

/// Finds things by the words that somebody types, in any order and whatever their case.
final class Sought {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Sought() {}

  /// Whether a text holds every word typed; it does when none is typed.
  static boolean in(String text, String typed) {
    var all = text.toLowerCase(Locale.UK);
    return SPACES.splitAsStream(typed.toLowerCase(Locale.UK).strip()).allMatch(all::contains);
  }
}
