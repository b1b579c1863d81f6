package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The row whose name is most like some words, if one is like enough to ask a person about it.
final class Nearness {

  /// Found by the notices of the tests: below it the guesses are wrong more often than right.
  private static final double ENOUGH = 0.72;

  private static final int LONGEST = 400;

  private final List<Name> names = new ArrayList<>();
  private final Likeness likeness;

  private record Name(NoticeRow row, String folded, Set<String> stems) {}

  Nearness(List<NoticeRow> rows, Likeness likeness) {
    this.likeness = likeness;
    for (var row : rows) {
      var all = new ArrayList<>(row.wordings());
      all.addAll(row.aliases());
      all.addAll(row.examples());
      for (var name : all) {
        var folded = Folded.of(name);
        names.add(new Name(row, folded, stems(folded)));
      }
    }
  }

  Optional<Found> best(String text, Predicate<NoticeRow> wanted) {
    var folded = Folded.of(text);
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    var stems = stems(folded);
    Found best = null;
    for (var name : names) {
      // Comparing is dear, and what has no word in common is never alike.
      if (wanted.test(name.row()) && name.stems().stream().anyMatch(stems::contains)) {
        double score = likeness.of(folded, name.folded());
        if (score >= ENOUGH && (best == null || score > best.score())) {
          best = new Found(name.row(), Match.NEAR, Math.min(score, MOST));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  // Only what is the same is 1.
  private static final double MOST = 0.99;
  private static final int STEM = 5;

  /// Words up to their fifth letter, so that *surgery* meets *surgeries*.
  private static Set<String> stems(String folded) {
    var stems = new HashSet<String>();
    Arrays.stream(folded.split("[^\\p{L}\\d]+"))
        .filter(word -> word.length() > 2)
        .forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
    return stems;
  }
}
