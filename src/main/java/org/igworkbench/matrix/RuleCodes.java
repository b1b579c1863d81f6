package org.igworkbench.matrix;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailStore;

/// The codes of rules: `MX-` and a number. A code is never given twice, even when its rule is gone:
/// the trail, decided requests and whoever has it open still mean the first by it.
final class RuleCodes {

  private static final Pattern NUMBERED = Pattern.compile("MX-(\\d{1,9})");

  private final RuleStore store;
  private final TrailStore trail;

  RuleCodes(RuleStore store, TrailStore trail) {
    this.store = store;
    this.trail = trail;
  }

  /// The codes that come after those that were ever taken.
  List<String> next(int count) {
    int last =
        store.revisions().keySet().stream()
            .map(NUMBERED::matcher)
            .filter(code -> code.matches())
            .mapToInt(code -> Integer.parseInt(code.group(1)))
            .max()
            .orElse(0);
    // Codes are given one after the other, so that those that are gone follow the last without a
    // gap.
    while (!trail.about(new Subject("rule", code(last + 1))).isEmpty()) {
      last++;
    }
    return IntStream.rangeClosed(last + 1, last + count).mapToObj(RuleCodes::code).toList();
  }

  private static String code(int number) {
    return String.format("MX-%03d", number);
  }
}
