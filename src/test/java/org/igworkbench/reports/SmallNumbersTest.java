package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever reads what is published can't work out what was held back, however clever.
class SmallNumbersTest {

  private static List<OptionalLong> shown(long... counts) {
    return SmallNumbers.of(counts).counts();
  }

  private static OptionalLong held() {
    return OptionalLong.empty();
  }

  @Test
  void largeNumbersAndNoughtsAreShown() {
    var all = SmallNumbers.of(12, 0, 5);
    assertThat(all.counts())
        .containsExactly(OptionalLong.of(12), OptionalLong.of(0), OptionalLong.of(5));
    assertThat(all.total()).hasValue(17);
    assertThat(SmallNumbers.of(0, 0).counts()).containsOnly(OptionalLong.of(0));
    assertThat(SmallNumbers.of(0, 0).total()).hasValue(0);
  }

  @Test
  void aSmallNumberHidesBehindTheNextGreaterOneAndAllThatEqualIt() {
    assertThat(shown(2, 9, 30, 0)).containsExactly(held(), held(), OptionalLong.of(30), nought());
    assertThat(shown(4, 6, 6, 40)).containsExactly(held(), held(), held(), OptionalLong.of(40));
  }

  private static OptionalLong nought() {
    return OptionalLong.of(0);
  }

  @Test
  void whereNothingGreaterIsThereTheWholeTableIsHeldBack() {
    assertThat(shown(1, 1, 3, 0)).containsOnly(held());
    assertThat(SmallNumbers.of(1, 1, 3, 0).total()).hasValue(5);
    assertThat(shown(1, 0, 0)).containsOnly(held());
    assertThat(SmallNumbers.of(1, 0, 0).total()).as("too small itself").isEmpty();
  }

  /// Linear reasoning: a number that is held back is at least 1 and at most what the total leaves
  /// for it, if each of the others is at least 1; or at least 0 in a table that is held back whole.
  @Test
  void theTotalLeavesEveryHeldNumberItsWholeRange() {
    var random = new Random(20261124);
    for (int round = 0; round < 20_000; round++) {
      var counts = new long[1 + random.nextInt(10)];
      for (int part = 0; part < counts.length; part++) {
        counts[part] = random.nextInt(random.nextInt(3) == 0 ? 30 : 6);
      }
      var published = SmallNumbers.of(counts);
      if (published.total().isEmpty() || published.counts().stream().noneMatch(held()::equals)) {
        continue;
      }
      var shown = published.counts().stream().filter(OptionalLong::isPresent).toList();
      long left =
          published.total().getAsLong() - shown.stream().mapToLong(OptionalLong::getAsLong).sum();
      int unknown = counts.length - shown.size();
      long least = shown.isEmpty() ? 0 : 1;
      long most = left - least * (unknown - 1);
      assertThat(unknown).as("%s", published).isGreaterThanOrEqualTo(2);
      assertThat(most).as("%s", published).isGreaterThan(SmallNumbers.SMALL);
    }
  }

  /// The strongest reader knows the rule and tries every table that there can be: of those that
  /// would be published in the same way, no two agree on a number that was held back.
  @ParameterizedTest
  @CsvSource({"2, 24", "3, 14", "4, 9", "5, 6"})
  void evenWhoKnowsTheRuleFindsNoHeldNumber(int parts, int most) {
    Map<SmallNumbers, List<TreeSet<Long>>> possible = new HashMap<>();
    var counts = new long[parts];
    do {
      var values =
          possible.computeIfAbsent(
              SmallNumbers.of(counts),
              _ -> LongStream.of(counts).mapToObj(_ -> new TreeSet<Long>()).toList());
      for (int part = 0; part < parts; part++) {
        values.get(part).add(counts[part]);
      }
    } while (next(counts, most));

    possible.forEach((published, values) -> {
      for (int part = 0; part < parts; part++) {
        if (published.counts().get(part).isEmpty()) {
          assertThat(values.get(part)).as("%s", published).hasSizeGreaterThanOrEqualTo(2);
        }
      }
    });
  }

  private static boolean next(long[] counts, int most) {
    for (int part = 0; part < counts.length; part++) {
      if (counts[part] < most) {
        counts[part]++;
        return true;
      }
      counts[part] = 0;
    }
    return false;
  }
}
