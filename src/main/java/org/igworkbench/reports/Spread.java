package org.igworkbench.reports;

import java.util.List;
import java.util.OptionalDouble;

/// Measures of how a set of numbers is spread; both have no value for an empty set.
final class Spread {

  private Spread() {}

  /// The middle number, or halfway between the two in the middle.
  static OptionalDouble median(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return OptionalDouble.empty();
    }
    var sorted = numbers.stream().sorted().toList();
    int upper = sorted.size() / 2;
    int lower = (sorted.size() - 1) / 2;
    return OptionalDouble.of((sorted.get(lower) + sorted.get(upper)) / 2.0);
  }

  /// The smallest number that at least so many percent of the numbers do not exceed: nearest rank,
  /// so that it is always a number that really occurred.
  static OptionalDouble percentile(List<Integer> numbers, int percent) {
    if (numbers.isEmpty()) {
      return OptionalDouble.empty();
    }
    var sorted = numbers.stream().sorted().toList();
    int rank = Math.max(1, Math.ceilDiv(percent * sorted.size(), 100));
    return OptionalDouble.of(sorted.get(rank - 1));
  }
}
