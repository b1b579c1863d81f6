package org.igworkbench.window.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The periods that boards ask for.
class PresetTest {

  private static final LocalDate EARLIEST = LocalDate.of(2024, 5, 6);

  @ParameterizedTest
  @CsvSource({
    "THIS_QUARTER, 2026-10-08, 2026-10-01, 2026-10-08",
    "LAST_QUARTER, 2026-10-08, 2026-07-01, 2026-09-30",
    "LAST_QUARTER, 2026-01-01, 2025-10-01, 2025-12-31",
    "THIS_QUARTER, 2026-01-01, 2026-01-01, 2026-01-01",
    "THIS_YEAR, 2028-02-29, 2028-01-01, 2028-02-29",
    "ALL, 2026-10-08, 2024-05-06, 2026-10-08"
  })
  void aPresetKnowsItsDays(Preset preset, LocalDate today, LocalDate from, LocalDate to) {
    assertThat(preset.from(today, EARLIEST)).isEqualTo(from);
    assertThat(preset.to(today)).isEqualTo(to);
  }
}
