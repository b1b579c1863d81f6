package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// A table of two breakdowns of one total as it may be published beside both of them.
///
/// A column that is held back as a breakdown is held back here too. A row is shown whole or not at
/// all: it is held back if it has a count from 1 to 4, or would have one if its columns that are
/// held back were added up. The rows that are held back are as good as a table of their own, whose
/// sums can be worked out by subtraction. What can be said of a count from two such sums is that it
/// is at most the lesser of both. So rows are held back, the smallest first, until each small count
/// could also be a greater one.
final class CrossedNumbers {

  private final long[][] counts;
  private final SmallNumbers rows;
  private final SmallNumbers columns;

  /// @param counts by row, then by column
  CrossedNumbers(long[][] counts) {
    this.counts = counts;
    this.rows = SmallNumbers.of(sums(counts));
    this.columns = SmallNumbers.of(sums(turned(counts)));
  }

  /// The sums of the rows, as they may be published.
  SmallNumbers rows() {
    return rows;
  }

  /// The sums of the columns, as they may be published.
  SmallNumbers columns() {
    return columns;
  }

  /// The counts that may be shown, by row and then by column; empty for one that is held back.
  List<List<OptionalLong>> shown() {
    var shown = shownRows();
    return IntStream.range(0, counts.length)
        .mapToObj(row ->
            IntStream.range(0, counts[row].length)
                .mapToObj(column ->
                    shown.contains(row) && columns.counts().get(column).isPresent()
                        ? OptionalLong.of(counts[row][column])
                        : OptionalLong.empty())
                .toList())
        .toList();
  }

  private List<Integer> shownRows() {
    var shown =
        new ArrayList<>(
            IntStream.range(0, counts.length)
                .boxed()
                .filter(row -> rows.counts().get(row).isPresent())
                .filter(row -> IntStream.range(0, known()).noneMatch(i -> small(known(row, i))))
                .sorted(Comparator.<Integer>comparingLong(this::sum).reversed())
                .toList());
    while (!shown.isEmpty() && givesAway(shown)) {
      shown.removeLast();
    }
    return shown;
  }

  /// Whether a small count of the other rows shows through.
  private boolean givesAway(List<Integer> shown) {
    var others = new ArrayList<List<Integer>>();
    var unknown = new ArrayList<Integer>();
    for (int row = 0; row < counts.length; row++) {
      if (rows.counts().get(row).isEmpty()) {
        unknown.add(row);
      } else if (!shown.contains(row)) {
        others.add(List.of(row));
      }
    }
    // Of the rows without a published sum only the sum of all is known.
    others.add(unknown);
    return IntStream.range(0, known())
        .anyMatch(column -> {
          long held = others.stream().mapToLong(group -> known(group, column)).sum();
          return others.stream()
              .anyMatch(group ->
                  small(known(group, column))
                      && Math.min(held, group.stream().mapToLong(this::sum).sum())
                          <= SmallNumbers.SMALL);
        });
  }

  /// The columns whose sums are known: those published, and all others together.
  private int known() {
    return counts[0].length + 1;
  }

  private long known(List<Integer> group, int column) {
    return group.stream().mapToLong(row -> known(row, column)).sum();
  }

  private long known(int row, int column) {
    if (column < counts[row].length) {
      return columns.counts().get(column).isPresent() ? counts[row][column] : 0;
    }
    return IntStream.range(0, counts[row].length)
        .filter(i -> columns.counts().get(i).isEmpty())
        .mapToLong(i -> counts[row][i])
        .sum();
  }

  private long sum(int row) {
    return IntStream.range(0, counts[row].length).mapToLong(i -> counts[row][i]).sum();
  }

  private static boolean small(long count) {
    return count > 0 && count <= SmallNumbers.SMALL;
  }

  private static long[] sums(long[][] counts) {
    var sums = new long[counts.length];
    for (int row = 0; row < counts.length; row++) {
      for (long count : counts[row]) {
        sums[row] += count;
      }
    }
    return sums;
  }

  private static long[][] turned(long[][] counts) {
    var turned = new long[counts[0].length][counts.length];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[row].length; column++) {
        turned[column][row] = counts[row][column];
      }
    }
    return turned;
  }
}
