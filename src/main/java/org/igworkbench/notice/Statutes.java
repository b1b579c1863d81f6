package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The Acts and regulations that a text names by their short titles.
final class Statutes {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:\\(?[A-Z][\\p{L}'-]*[,)]?\\s+(?:(?:and|of|the|for|in|to|etc\\.?|on|with)\\s+){0,3})"
              + "{1,14}(?:Act|Regulations|Order|Rules|Measure)s?\\s+\\d{4}\\b");
  private static final Pattern YEARS =
      Pattern.compile("\\G\\s*(?:,|and|or|and the)\\s*(\\d{4})\\b");
  private static final Pattern YEAR = Pattern.compile("\\d{4}$");

  private Statutes() {}

  /// The titles that stand in the text.
  static List<String> titles(String tidy) {
    var titles = new ArrayList<String>();
    var matcher = TITLE.matcher(tidy);
    while (matcher.find()) {
      titles.add(matcher.group().strip());
    }
    return titles;
  }

  /// Acts of the same name that follow one by their year only, as in *Children Act 1989, 2004*.
  ///
  /// @param name the one that stands before
  /// @param from where it ends
  static List<String> more(String text, String name, int from) {
    var more = new ArrayList<String>();
    if (YEAR.matcher(name).find()) {
      var years = YEARS.matcher(text).region(from, text.length());
      while (years.find()) {
        more.add(name.substring(0, name.length() - 4) + years.group(1));
      }
    }
    return more;
  }
}
