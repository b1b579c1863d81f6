package org.igworkbench.matrix;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The codes of rules: `MX-` and a number.
final class RuleCodes {

  private static final Pattern NUMBERED = Pattern.compile("MX-(\\d{1,9})");

  private RuleCodes() {}

  /// The codes that come after those that are taken.
  static List<String> next(Collection<String> taken, int count) {
    int last =
        taken.stream()
            .map(NUMBERED::matcher)
            .filter(code -> code.matches())
            .mapToInt(code -> Integer.parseInt(code.group(1)))
            .max()
            .orElse(0);
    return IntStream.rangeClosed(last + 1, last + count)
        .mapToObj(number -> String.format("MX-%03d", number))
        .toList();
  }
}
