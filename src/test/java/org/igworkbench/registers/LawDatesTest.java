package org.igworkbench.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.registers.SampleWhole.WHOLE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawStatus;
import org.junit.jupiter.api.Test;

class LawDatesTest {

  private static final LawLibrary LAW = WHOLE.matrix().law();
  private static final LocalDate DUAA = LocalDate.of(2026, 2, 5);

  @Test
  void recognisedLegitimateInterestsBeginOnOneDay() {
    var change = LawDates.of(LAW).next(LocalDate.of(2026, 2, 4)).orElseThrow();
    assertThat(change.day()).isEqualTo(DUAA);
    assertThat(change.beginning()).contains("LB-EA", "LB-EA-1", "LB-EA-5");
    assertThat(change.ending()).isEmpty();
    // Nothing later is known in the sample: what is not commenced yet has no date.
    assertThat(LawDates.of(LAW).next(DUAA)).isEmpty();
  }

  @Test
  void aLastDayChangesTheLawOnTheDayAfterIt() {
    assertThat(LawDates.of(LAW).changes())
        .filteredOn(change -> change.ending().contains("GW-15"))
        .extracting(LawDates.Change::day)
        .containsExactly(LocalDate.of(2019, 9, 30));
  }

  @Test
  void everyDayIsOneOnWhichItsRowsReallyChange() {
    assertThat(LawDates.of(LAW).changes())
        .isSortedAccordingTo(Comparator.comparing(LawDates.Change::day))
        .allSatisfy(change -> {
          var rows = LAW.byCode();
          change
              .beginning()
              .forEach(code -> assertThat(rows.get(code).standing().on(change.day())).isTrue());
          change
              .ending()
              .forEach(code -> assertThat(rows.get(code).standing().on(change.day())).isFalse());
        });
  }

  @Test
  void theTimeLineHoldsWhatHasDatesOrIsNotSimplyInForce() {
    var bars = Timeline.dated(LAW);
    assertThat(bars)
        .extracting(Timeline.Bar::code)
        .contains("LB-EA", "GW-15", "GW-19", "LI-70")
        .doesNotContain("LB-E", "GW-22");
    assertThat(bars)
        .filteredOn(bar -> bar.code().equals("GW-19"))
        .extracting(Timeline.Bar::status)
        .containsExactly(LawStatus.COMMENCEMENT_NOT_VERIFIED);
    assertThat(bars.getFirst().period().from()).isNull();
    assertThat(bars.getLast().period().from())
        .isEqualTo(
            bars.stream()
                .flatMap(bar -> Stream.ofNullable(bar.period().from()))
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }

  @Test
  void aRegisterIsShownWholeAndWhatNobodyCheckedIsMarked() {
    assertThat(Timeline.of(LAW, Kind.COUNTRY)).hasSize(249);
    assertThat(unverified("AE")).containsExactly(true);
    assertThat(unverified("AD")).containsExactly(false);
  }

  private static List<Boolean> unverified(String code) {
    return Timeline.of(LAW, Kind.COUNTRY).stream()
        .filter(bar -> bar.code().equals(code))
        .map(Timeline.Bar::unverified)
        .toList();
  }
}
