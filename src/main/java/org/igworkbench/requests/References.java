package org.igworkbench.requests;

import java.util.List;
import java.util.regex.Pattern;

/// References of requests: `DSR-`, the year, and a number that counts within it.
final class References {

  private static final Pattern SHAPE = Pattern.compile("DSR-(\\d{4})-(\\d{3,9})");

  private References() {}

  /// The reference after the highest one of the year.
  static String next(List<SharingRequest> requests, int year) {
    long highest = 0;
    for (var request : requests) {
      var match = SHAPE.matcher(request.reference());
      if (match.matches() && Integer.parseInt(match.group(1)) == year) {
        highest = Math.max(highest, Long.parseLong(match.group(2)));
      }
    }
    return String.format("DSR-%d-%03d", year, highest + 1);
  }
}
