package org.igworkbench.requests;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/// References of requests: `DSR-`, the year, and a number that counts within it.
final class References {

  private static final Pattern NUMBER = Pattern.compile("\\d{3,9}");

  private References() {}

  /// How every reference of a year begins.
  static String beginning(int year) {
    return "DSR-" + year + "-";
  }

  /// The reference after the highest one of the year.
  ///
  /// @param references those of the year, and perhaps others
  static String next(Collection<String> references, int year) {
    var beginning = beginning(year);
    long highest = 0;
    for (var reference : references) {
      var number = reference.startsWith(beginning) ? reference.substring(beginning.length()) : "";
      if (NUMBER.matcher(number).matches()) {
        highest = Math.max(highest, Long.parseLong(number));
      }
    }
    // A number that is too long to count on from may still be one that somebody has written.
    for (long number = highest + 1; ; number++) {
      var reference = String.format(Locale.ROOT, "%s%03d", beginning, number);
      if (!references.contains(reference)) {
        return reference;
      }
    }
  }
}
