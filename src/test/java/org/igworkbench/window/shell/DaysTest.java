package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people write them.
class DaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 September 2026",
        "5 sep 2026",
        "5 Sept 2026",
        "5 Sept. 2026",
        " 05  September 2026 ",
        "5/9/2026",
        "05/09/2026",
        "5.9.2026",
        "2026-09-05"
      })
  void aDayIsReadInEveryUsualWayWithTheDayFirst(String written) {
    assertThat(Days.read(written)).contains(LocalDate.of(2026, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31 February 2026",
        "29/2/2026",
        "32/1/2026",
        "12/31/2026",
        "5/11-2026",
        "13 / 2026",
        "11/5/26",
        "5 November 0026",
        "20266-01-01",
        "5 Octember 2026",
        "soon",
        "5 September"
      })
  void whatIsNoDayIsNotGuessedAt(String written) {
    assertThat(Days.read(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-05", "2024-02-29", "2026-09-01", "2026-06-30"})
  void whatIsShownIsReadBack(LocalDate day) {
    assertThat(Days.read(Days.written(day))).contains(day);
    assertThat(Days.read(Days.brief(day))).contains(day);
  }
}
