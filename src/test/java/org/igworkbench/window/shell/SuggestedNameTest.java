package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The name that a file is offered under.
class SuggestedNameTest {

  @Test
  void itSaysWhoseItIsWhatItHoldsAndOfWhichDay() {
    assertThat(SuggestedName.of("Northshire", "Recipients", "2026-11-24", ".xlsx"))
        .isEqualTo("northshire-recipients-2026-11-24.xlsx");
  }

  @Test
  void itHasNothingThatASystemForbidsOrAMailProgramSpoils() {
    assertThat(SuggestedName.of("St. Mary’s / Où?", "Open: “due” <soon>", "2026-11-24", ".xlsx"))
        .isEqualTo("st-marys-ou-open-due-soon-2026-11-24.xlsx");
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    var name = SuggestedName.of("Northshire", "word ".repeat(40), "2026-11-24", ".xlsx");

    assertThat(name).hasSizeLessThan(100).contains("-word-2026").endsWith("-2026-11-24.xlsx");
  }
}
