package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void quarterIsComparedWithTheQuarterBefore() {
    assertThat(span("2026-04-01", "2026-06-30").previous())
        .isEqualTo(span("2026-01-01", "2026-03-31"));
  }

  @Test
  void februaryIsComparedWithTheWholeOfJanuary() {
    assertThat(span("2028-02-01", "2028-02-29").previous())
        .isEqualTo(span("2028-01-01", "2028-01-31"));
  }

  @Test
  void otherDaysAreComparedWithAsManyDays() {
    assertThat(span("2026-03-05", "2026-03-11").previous())
        .isEqualTo(span("2026-02-26", "2026-03-04"));
    assertThat(span("2026-03-05", "2026-03-05").previous())
        .isEqualTo(span("2026-03-04", "2026-03-04"));
  }

  @Test
  void touchesEveryMonthAndKnowsWhichItHoldsWhole() {
    var span = span("2025-12-15", "2026-02-28");

    assertThat(span.months())
        .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    assertThat(span.months().stream().filter(span::holdsWhole))
        .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> span("2026-03-05", "2026-03-04"));
  }

  private static Span span(String from, String to) {
    return new Span(LocalDate.parse(from), LocalDate.parse(to));
  }
}
