package org.igworkbench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// All entries of one kind, in the order in which they stand behind each other when they fit
/// equally well.
final class Shelf {

  /// No entry can have this key.
  private static final long FREE = Long.MAX_VALUE;

  private static final int RANK_AT = 32;
  private static final int OVER_AT = 31;

  private final Kind kind;
  private final List<Entry> entries;
  private final FoldedText[] texts;

  Shelf(Kind kind, List<Entry> entries) {
    this.kind = kind;
    this.entries = List.copyOf(entries);
    this.texts = entries.stream().map(FoldedText::of).toArray(FoldedText[]::new);
  }

  /// What was found on a shelf.
  ///
  /// @param rank of the best
  record Taken(Found.Group group, int rank) {}

  int size() {
    return texts.length;
  }

  /// The best of what fits, at most so many.
  Taken find(Query query, int most) {
    var best = new long[most];
    Arrays.fill(best, FREE);
    int count = 0;
    for (int at = 0; at < texts.length; at++) {
      var text = texts[at];
      if (query.in(text.text())) {
        count++;
        // Of entries with one rank the first stays first, so that a later one must be better.
        int worst = best[most - 1] == FREE ? FoldedText.PARTS_OF_WORDS : rank(best[most - 1]);
        int rank = text.rank(query, worst);
        if (rank <= worst) {
          insert(best, key(rank, entries.get(at).standing().live(), at));
        }
      }
    }
    return new Taken(
        new Found.Group(kind, hits(query, best), count),
        count == 0 ? FoldedText.NOT : rank(best[0]));
  }

  /// What was found elsewhere, put into the order of a shelf.
  ///
  /// @param entries in the order in which they stand when they fit equally well; one that fits in a
  ///   way that its text does not show stands behind the others
  /// @param count how many were found there
  static Taken taken(Kind kind, List<Entry> entries, int count, Query query, int most) {
    var ranks = new HashMap<Entry, Integer>();
    for (var entry : entries) {
      var text = FoldedText.of(entry);
      ranks.put(
          entry,
          query.in(text.text())
              ? text.rank(query, FoldedText.PARTS_OF_WORDS)
              : FoldedText.PARTS_OF_WORDS);
    }
    var hits =
        entries.stream()
            .sorted(
                Comparator.comparing((Entry entry) -> ranks.getOrDefault(entry, FoldedText.NOT))
                    .thenComparing(entry -> !entry.standing().live()))
            .limit(most)
            .map(entry -> new Found.Hit(entry, Beside.of(entry, query)))
            .toList();
    int best = ranks.values().stream().min(Integer::compare).orElse(FoldedText.NOT);
    return new Taken(new Found.Group(kind, hits, count), best);
  }

  private List<Found.Hit> hits(Query query, long[] best) {
    var hits = new ArrayList<Found.Hit>();
    for (long key : best) {
      if (key != FREE) {
        var entry = entries.get((int) (key & Integer.MAX_VALUE));
        hits.add(new Found.Hit(entry, Beside.of(entry, query)));
      }
    }
    return hits;
  }

  private static long key(int rank, boolean live, int at) {
    return ((long) rank << RANK_AT) | (live ? 0L : 1L << OVER_AT) | at;
  }

  private static int rank(long key) {
    return (int) (key >> RANK_AT);
  }

  private static void insert(long[] best, long key) {
    int at = best.length - 1;
    if (key >= best[at]) {
      return;
    }
    while (at > 0 && best[at - 1] > key) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = key;
  }
}
