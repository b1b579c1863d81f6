package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// A breakdown of a total as it may be published: small counts are held back, and so much beside
/// them that nobody can work them out.
///
/// What is held back is every count from 1 to 4 and the next greater one, with all that equal it.
/// So at least one small and one greater count are held back, and which is which does not show: any
/// of them could stand in the place of any other, and the published figures would be the same. That
/// holds even for who knows this rule. Where no greater count is there to hide behind, the whole
/// breakdown is held back, noughts included, and below a total of 5 the total too. Breakdowns of
/// the same total share nothing but the total, unless they are crossed.
///
/// @param counts the counts in their order; empty for one that is held back
/// @param total empty where it is held back
record SmallNumbers(List<OptionalLong> counts, OptionalLong total) {

  /// The greatest count that is too small to be published.
  static final long SMALL = 4;

  SmallNumbers {
    counts = List.copyOf(counts);
  }

  /// What may be published of a breakdown of which every part counts once.
  static SmallNumbers of(long... counts) {
    long total = LongStream.of(counts).sum();
    var nothing = Collections.nCopies(counts.length, OptionalLong.empty());
    if (small(total)) {
      return new SmallNumbers(nothing, OptionalLong.empty());
    }
    if (LongStream.of(counts).noneMatch(SmallNumbers::small)) {
      return new SmallNumbers(heldBack(counts, 0), OptionalLong.of(total));
    }
    var next = LongStream.of(counts).filter(count -> count > SMALL).min();
    return new SmallNumbers(
        next.isPresent() ? heldBack(counts, next.getAsLong()) : nothing, OptionalLong.of(total));
  }

  private static boolean small(long count) {
    return count > 0 && count <= SMALL;
  }

  private static List<OptionalLong> heldBack(long[] counts, long greatest) {
    var shown = new ArrayList<OptionalLong>();
    for (long count : counts) {
      boolean held = count > 0 && count <= greatest;
      shown.add(held ? OptionalLong.empty() : OptionalLong.of(count));
    }
    return shown;
  }
}
