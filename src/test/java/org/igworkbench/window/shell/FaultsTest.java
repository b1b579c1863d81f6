package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;

/// What is told about faults.
class FaultsTest {

  private final List<String> log = new ArrayList<>();
  private final Faults faults = new Faults(log::add);

  @Test
  void anUnforeseenFaultHasACodeThatLeadsToItsLine() {
    var notice = faults.log(new IllegalStateException("Alice Smith, born 1 May 2015"));

    assertThat(notice.code()).matches("[A-Z]{3}-\\d+");
    assertThat(notice.sentence().key()).isEqualTo("shell.fault.unforeseen");
    assertThat(notice.sentence().args()).containsExactly(notice.code());
    assertThat(notice.details()).contains(notice.code(), "IllegalStateException", "FaultsTest");
    assertThat(log).containsExactly(notice.details());
  }

  @Test
  void theDetailsHoldNothingThatSomebodyEntered() {
    var cause = new IllegalArgumentException("Alice Smith");
    var notice = faults.log(new IllegalStateException("born 1 May 2015", cause));

    assertThat(notice.details())
        .contains("IllegalArgumentException", "IllegalStateException")
        .doesNotContain("Alice", "May");
  }

  @Test
  void aFaultThatIsKnownIsSaidByItsOwnSentence() {
    var known = new Fault("STO-03", Sentence.of("store.disk.full"), null);

    var notice = faults.log(known);

    assertThat(notice.code()).isEqualTo("STO-03");
    assertThat(notice.sentence()).isEqualTo(Sentence.of("store.disk.full"));
  }

  @Test
  void tooLittleMemoryIsSaidAsWhatItIs() {
    assertThat(faults.log(new OutOfMemoryError()).sentence().key()).isEqualTo("shell.fault.memory");
  }
}
