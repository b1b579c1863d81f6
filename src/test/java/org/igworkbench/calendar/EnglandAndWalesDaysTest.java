package org.igworkbench.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglandAndWalesDaysTest {

  private final EnglandAndWalesDays days = new EnglandAndWalesDays();

  @Test
  void of2026ExactlyTheEightBankHolidaysAreOff() {
    assertThat(weekdaysOff(2026))
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2020-05-08", // early May moved to VE Day
        "2021-12-27", // Christmas on a Saturday
        "2021-12-28", // Boxing Day on a Sunday
        "2022-01-03", // New Year on a Saturday
        "2022-06-02", // spring bank holiday, moved for the jubilee
        "2022-06-03", // platinum jubilee
        "2022-09-19", // state funeral
        "2022-12-27", // Christmas on a Sunday
        "2023-05-08" // coronation
      })
  void substituteAndSingleHolidaysAreOff(LocalDate day) {
    assertThat(days.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2020-05-04", // whose holiday was moved
        "2022-05-30", // whose holiday was moved
        "2026-01-02", // Scotland only
        "2026-03-17", // Northern Ireland only
        "2026-06-15", // Scotland only
        "2026-11-30" // Scotland only
      })
  void holidaysOfOthersAndMovedOnesAreWorked(LocalDate day) {
    assertThat(days.isWorkingDay(day)).isTrue();
  }

  @Test
  void weekendsAreOff() {
    assertThat(days.isWorkingDay(LocalDate.of(2026, 6, 6))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 6, 7))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2026, 6, 8))).isTrue();
  }

  @Test
  void countingRunsOverChristmasIntoTheNextYear() {
    assertThat(days.after(LocalDate.of(2026, 12, 23), 3)).isEqualTo(LocalDate.of(2026, 12, 30));
    assertThat(days.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
  }

  @Test
  void manyThreadsGetTheSameAnswer() throws Exception {
    var asked = LocalDate.of(2019, 8, 26);
    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Boolean> question = () -> days.isWorkingDay(asked);
      var answers = threads.invokeAll(Stream.generate(() -> question).limit(64).toList());
      for (var answer : answers) {
        assertThat(answer.get()).isFalse();
      }
    }
  }

  private List<LocalDate> weekdaysOff(int year) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day ->
            day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .filter(day -> !days.isWorkingDay(day))
        .toList();
  }
}
