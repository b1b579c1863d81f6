package org.igworkbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is told of something that was thrown.
class DiagnosisTest {

  @Test
  void aForeseenFaultIsFoundBehindWhateverItWasThrownThrough() {
    var fault = new Fault("STO-03", Sentence.of("store.fault.disk-full"), null);

    var diagnosis = Diagnosis.of(new IllegalStateException("wrapped", fault));

    assertThat(diagnosis.foreseen()).containsSame(fault);
    assertThat(diagnosis.code()).isEqualTo("STO-03");
  }

  @Test
  void anUnforeseenFaultIsNamedByRoomAndLine() {
    assertThat(Diagnosis.of(new IllegalStateException()).code()).matches("WOR-\\d+");
  }

  @Test
  void whatWasThrownOutsideOurCodeSaysSo() {
    var elsewhere = new IllegalStateException();
    elsewhere.setStackTrace(new StackTraceElement[0]);

    assertThat(Diagnosis.of(elsewhere).code()).isEqualTo("OUT-0");
  }
}
