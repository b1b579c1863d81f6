package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people write them.
class DayConverterTest {

  private final DayConverter days = new DayConverter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 September 2026",
        "5 sep 2026",
        "5 Sept 2026",
        " 05  September 2026 ",
        "5/9/2026",
        "05/09/2026",
        "5.9.2026",
        "2026-09-05"
      })
  void aDayIsReadInEveryUsualWayWithTheDayFirst(String written) {
    assertThat(days.fromString(written)).isEqualTo(LocalDate.of(2026, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2026", "32/1/2026", "13 / 2026", "soon", "5 September"})
  void whatIsNoDayIsNotGuessedAt(String written) {
    assertThat(DayConverter.read(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-05", "2024-02-29"})
  void whatIsShownIsReadBack(LocalDate day) {
    assertThat(days.fromString(days.toString(day))).isEqualTo(day);
  }
}
