package org.igworkbench.window.shell.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workbench.Workbench;
import org.junit.jupiter.api.Test;

/// Whether a row counts on a day, in the word that a person reads.
class RowStateTest {

  private static final Workbench WORKBENCH =
      SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN).workbench();

  private static String word(String code, LocalDate day) {
    var entry = WORKBENCH.registers().find(code).orElseThrow();
    return new org.igworkbench.wording.Wording().say(RowState.of(entry, day).word());
  }

  @Test
  void theRecognisedInterestsCountFromFebruary2026() {
    assertThat(word("LB-EA", LocalDate.of(2026, 2, 4))).isEqualTo("not in force yet");
    assertThat(word("LB-EA", LocalDate.of(2026, 2, 5))).isEqualTo("in force");
  }

  @Test
  void aDutyThatNobodySawCommencedIsSaidToBeSo() {
    assertThat(word("GW-19", LocalDate.of(2026, 10, 8)))
        .isEqualTo("enacted, commencement not verified");
    assertThat(RowState.of(entry("GW-19"), LocalDate.of(2026, 10, 8)).counts()).isFalse();
  }

  @Test
  void aPurposeThatHasNoEndIsInUse() {
    assertThat(word("CSC-01", LocalDate.of(2026, 10, 8))).isEqualTo("in use");
  }

  private static Entry entry(String code) {
    return WORKBENCH.registers().find(code).orElseThrow();
  }
}
