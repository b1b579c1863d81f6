package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Every name by which a notice can call a row, folded, the longest first.
final class Names {

  /// Shorter names would be found inside everything.
  private static final int SHORTEST_INSIDE = 4;

  private final Map<String, List<Named>> byName = new LinkedHashMap<>();
  private final List<String> inside;

  /// One row under one name.
  record Named(NoticeRow row, Match match) {}

  /// Where a name stands in a folded text.
  record Spot(int from, int to, String name) {}

  Names(List<NoticeRow> rows) {
    for (var row : rows) {
      row.wordings().forEach(name -> add(name, new Named(row, Match.EXACT)));
      row.aliases().forEach(name -> add(name, new Named(row, Match.ALIAS)));
      row.examples().forEach(name -> add(name, new Named(row, Match.NEAR)));
    }
    inside =
        byName.keySet().stream()
            .filter(name -> name.length() >= SHORTEST_INSIDE)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private void add(String name, Named named) {
    var folded = Folded.of(name);
    if (!folded.isEmpty()) {
      var there = byName.computeIfAbsent(folded, _ -> new ArrayList<>());
      if (there.stream().noneMatch(other -> other.row().equals(named.row()))) {
        there.add(named);
      }
    }
  }

  /// The rows of just that name, of those wanted; where it is the wording of one, those of which it
  /// is the wording, and the least sure last.
  List<Named> called(String folded, Predicate<NoticeRow> wanted) {
    var all =
        byName.getOrDefault(folded, List.of()).stream()
            .filter(named -> wanted.test(named.row()))
            .toList();
    var best = all.stream().map(Named::match).min(Comparator.naturalOrder());
    return all.stream().filter(named -> best.filter(named.match()::equals).isPresent()).toList();
  }

  /// The names that stand in the text as whole words, none inside a longer one.
  ///
  /// @param lower small letters
  List<Spot> inside(String lower, Predicate<NoticeRow> wanted) {
    var spots = new ArrayList<Spot>();
    for (var name : inside) {
      if (name.length() > lower.length()) {
        continue;
      }
      for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        var spot = new Spot(at, at + name.length(), name);
        if (isWhole(lower, spot)
            && !called(name, wanted).isEmpty()
            && spots.stream().noneMatch(other -> overlap(spot, other))) {
          spots.add(spot);
        }
      }
    }
    spots.sort(Comparator.comparingInt(Spot::from));
    return spots;
  }

  private static boolean isWhole(String text, Spot spot) {
    return (spot.from() == 0 || !isWord(text.charAt(spot.from() - 1)))
        && (spot.to() == text.length() || !isWord(text.charAt(spot.to())));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean overlap(Spot one, Spot other) {
    return one.from() < other.to() && other.from() < one.to();
  }
}
