package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Understands the headings of a file: what stands over a column may be said as the reference files
/// say it, as the trail does, or as people read it in our own tables.
///
/// @param columns all columns, the key first
/// @param dialects each from a plain heading to a column; what two of them say differently is read
///   as in the one that fits the whole row of headings best
record Headings(List<String> columns, List<Map<String, String>> dialects) {

  /// A row of headings that is understood.
  ///
  /// @param columns where each column stands, from 0
  /// @param doubled a heading that says the same as another, with where it stands
  record Understood(Map<String, Integer> columns, Map<Integer, String> doubled) {

    /// Whether the column that tells the rows apart is there.
    boolean has(String column) {
      return columns.containsKey(column);
    }
  }

  /// A heading as it is compared: `short_title`, `Short title` and `SHORT-TITLE` are one.
  static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  Understood understand(List<String> headings) {
    var best = new Understood(Map.of(), Map.of());
    for (var dialect : dialects) {
      var understood = understand(headings, dialect);
      if (understood.columns().size() > best.columns().size()) {
        best = understood;
      }
    }
    return best;
  }

  private Understood understand(List<String> headings, Map<String, String> first) {
    var found = new LinkedHashMap<String, Integer>();
    var doubled = new HashMap<Integer, String>();
    var later = new ArrayList<Integer>();
    for (int i = 0; i < headings.size(); i++) {
      var column = first.get(plain(headings.get(i)));
      if (column == null) {
        later.add(i);
      } else if (found.putIfAbsent(column, i) != null) {
        doubled.put(i, column);
      }
    }
    for (int i : later) {
      column(headings.get(i)).ifPresent(column -> found.putIfAbsent(column, i));
    }
    return new Understood(found, doubled);
  }

  /// The column of a heading in any dialect.
  Optional<String> column(String heading) {
    var plain = plain(heading);
    return dialects.stream()
        .filter(dialect -> dialect.containsKey(plain))
        .map(dialect -> dialect.get(plain))
        .findFirst();
  }

  /// The same by what somebody has told of these headings.
  static Understood told(List<String> headings, Map<String, String> mapping) {
    var plain = new HashMap<String, String>();
    mapping.forEach((heading, column) -> plain.put(plain(heading), column));
    var found = new LinkedHashMap<String, Integer>();
    var doubled = new HashMap<Integer, String>();
    for (int i = 0; i < headings.size(); i++) {
      var column = plain.get(plain(headings.get(i)));
      if (column != null && found.putIfAbsent(column, i) != null) {
        doubled.put(i, column);
      }
    }
    return new Understood(found, doubled);
  }

  /// What the headings may mean, by likeness: what is understood anyway, then slips of the pen,
  /// then names that hold one another. Each column is suggested once.
  Map<String, String> suggest(List<String> headings) {
    var suggested = new LinkedHashMap<String, String>();
    understand(headings).columns().forEach((column, i) -> suggested.put(headings.get(i), column));
    for (var heading : headings) {
      if (!suggested.containsKey(heading) && !plain(heading).isEmpty()) {
        like(heading)
            .filter(column -> !suggested.containsValue(column))
            .ifPresent(column -> suggested.put(heading, column));
      }
    }
    return suggested;
  }

  private Optional<String> like(String heading) {
    var plain = plain(heading);
    return names()
        .filter(name -> Spelling.near(plain, name.getKey()))
        .findFirst()
        .or(() ->
            names()
                .filter(name -> holds(plain, name.getKey()) || holds(name.getKey(), plain))
                .findFirst())
        .map(Map.Entry::getValue);
  }

  private Stream<Map.Entry<String, String>> names() {
    return dialects.stream().flatMap(dialect -> dialect.entrySet().stream());
  }

  private static boolean holds(String text, String word) {
    return word.length() > 3 && (" " + text + " ").contains(" " + word + " ");
  }
}
