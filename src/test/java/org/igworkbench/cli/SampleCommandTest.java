package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleCommandTest {

  @Test
  void theCountsAreOneLine() {
    var rig = new Rig();
    var ended = rig.run("sample", "ws");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).isEqualTo("purposes 2, recipients 2, law 12, rules 2, requests 2\n");
    assertThat(ended.err()).isEmpty();
    assertThat(rig.closed).isOne();
  }
}
