package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void textThatFitsTakesOneLine() {
    assertThat(Lines.of("", 10)).isEqualTo(1);
    assertThat(Lines.of("covered", 10)).isEqualTo(1);
  }

  @Test
  void textWrapsBetweenItsWords() {
    assertThat(Lines.of("covered covered covered", 10)).isEqualTo(3);
    assertThat(Lines.of("covered covered", 17)).isEqualTo(1);
  }

  @Test
  void wordLongerThanTheColumnIsBroken() {
    assertThat(Lines.of("n".repeat(72), 10)).isEqualTo(10);
    assertThat(Lines.of("no " + "n".repeat(20), 10)).isEqualTo(4);
  }
}
