package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CrossedNumbersTest {

  private static final OptionalLong HELD = OptionalLong.empty();

  private static List<OptionalLong> shown(long... counts) {
    return LongStream.of(counts).mapToObj(OptionalLong::of).toList();
  }

  @Test
  void greatCountsAndNoughtsAreShown() {
    var crossed = new CrossedNumbers(new long[][] {{10, 0, 7}, {9, 12, 0}});

    assertThat(crossed.shown()).containsExactly(shown(10, 0, 7), shown(9, 12, 0));
  }

  @Test
  void rowWithASmallCountIsHeldBackAndSoIsTheSmallestRowThatWouldGiveItAway() {
    var crossed = new CrossedNumbers(new long[][] {{20, 3}, {10, 9}, {30, 40}});

    assertThat(crossed.shown())
        .containsExactly(List.of(HELD, HELD), List.of(HELD, HELD), shown(30, 40));
  }

  @Test
  void outcomeThatIsHeldBackAloneIsHeldBackForEveryAuthority() {
    var crossed = new CrossedNumbers(new long[][] {{20, 0, 5}, {30, 2, 6}, {40, 0, 0}});

    assertThat(crossed.shown()).allSatisfy(row -> assertThat(row.get(1)).isEmpty());
  }

  @Test
  void noSubtractionOfWhatIsPublishedGivesASmallNumber() {
    var random = new Random(5);
    int published = 0;
    for (int i = 0; i < 2_000; i++) {
      var counts = new long[2 + random.nextInt(5)][2 + random.nextInt(4)];
      int greatest = 4 + random.nextInt(60);
      for (var row : counts) {
        for (int column = 0; column < row.length; column++) {
          row[column] = Math.max(0, random.nextInt(-greatest, greatest));
        }
      }
      published += check(counts);
    }
    assertThat(published).isGreaterThan(1_000);
  }

  private static int check(long[][] counts) {
    var crossed = new CrossedNumbers(counts);
    var shown = crossed.shown();
    for (int row = 0; row < counts.length; row++) {
      differ(crossed.rows().counts().get(row), shown.get(row), counts);
    }
    for (int i = 0; i < counts[0].length; i++) {
      int column = i;
      differ(
          crossed.columns().counts().get(column),
          shown.stream().map(row -> row.get(column)).toList(),
          counts);
    }
    return (int) shown.stream().flatMap(List::stream).filter(OptionalLong::isPresent).count();
  }

  /// What is left of a sum without the numbers that are shown is nothing or more than small.
  private static void differ(OptionalLong sum, List<OptionalLong> parts, long[][] counts) {
    long known = parts.stream().mapToLong(part -> part.orElse(0)).sum();
    assertThat(parts.stream().mapToLong(part -> part.orElse(0)))
        .noneMatch(CrossedNumbersTest::small);
    if (sum.isPresent()) {
      assertThat(sum.getAsLong() - known).as("%s", (Object) counts).matches(left -> !small(left));
    } else {
      assertThat(known).isZero();
    }
  }

  private static boolean small(long number) {
    return number > 0 && number < 5;
  }
}
