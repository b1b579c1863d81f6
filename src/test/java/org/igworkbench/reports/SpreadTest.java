package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void medianIsTheMiddleOrHalfwayBetweenTheTwoInTheMiddle() {
    assertThat(Spread.median(List.of(9, 1, 4))).hasValue(4);
    assertThat(Spread.median(List.of(9, 1, 4, 6))).hasValue(5);
    assertThat(Spread.median(List.of(0))).hasValue(0);
    assertThat(Spread.median(List.of())).isEmpty();
  }

  @Test
  void percentileIsTheNearestRankSoThatItReallyOccurred() {
    assertThat(Spread.percentile(numbers(10), 90)).hasValue(9);
    assertThat(Spread.percentile(numbers(11), 90)).hasValue(10);
    assertThat(Spread.percentile(numbers(1), 90)).hasValue(1);
    assertThat(Spread.percentile(List.of(20, 3), 90)).hasValue(20);
    assertThat(Spread.percentile(List.of(), 90)).isEmpty();
  }

  private static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
