package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"5 November 2026", " 5 nov 2026 ", "05 Nov. 2026", "5/11/2026", "2026-11-05"})
  void aDayIsReadAsPeopleWriteIt(String typed) {
    assertThat(DayText.read(typed)).contains(LocalDate.of(2026, 11, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "31 June 2026",
        "11/5/26",
        "5 Octember 2026",
        "30/02/2026",
        "5.11"
      })
  void whatIsNoDayIsNotReadAsOne(String typed) {
    assertThat(DayText.read(typed)).isEmpty();
  }

  @Test
  void whatTheProgramWritesItCanReadAgain() {
    for (int month = 1; month <= 12; month++) {
      var day = LocalDate.of(2026, month, 28);
      assertThat(DayText.read(DayText.written(day))).contains(day);
      assertThat(DayText.read(DayText.brief(day))).contains(day);
    }
  }
}
