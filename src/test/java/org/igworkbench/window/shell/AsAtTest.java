package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The day that the window looks at, by keyboard.
@Tag("ui")
class AsAtTest {

  private static final LocalDate TODAY = LocalDate.now(SampleDesk.CLOCK);

  private final AsAt asAt = new AsAt(SampleDesk.CLOCK);
  private final List<LocalDate> looked = new ArrayList<>();
  private Showing window;
  private AsAtPanel panel;

  @BeforeEach
  void show() throws Exception {
    asAt.listen(() -> looked.add(asAt.day()));
    window = new Showing();
    window.show(() -> {
      var words = new org.igworkbench.wording.Wording();
      panel = new AsAtPanel(asAt, words);
      return new javafx.scene.layout.VBox(new DayButton(asAt, words, panel), panel);
    });
    window.run(panel::toggle);
  }

  private void type(String text) {
    window.robot().write(text, 0);
    window.robot().type(KeyCode.ENTER);
  }

  @Test
  void anotherDayMakesTheWindowReadOnly() {
    type("31/3/2026");
    assertThat(looked).containsExactly(LocalDate.of(2026, 3, 31));
    assertThat(asAt.isReadOnly()).isTrue();
    assertThat(window.sees("as-at")).isFalse();
  }

  @Test
  void todayIsNoOtherDay() {
    type(Days.written(TODAY));
    assertThat(looked).isEmpty();
    assertThat(asAt.isReadOnly()).isFalse();
  }

  @Test
  void whatIsNoDayIsSaidBesideTheFieldAndNothingMoves() {
    type("31 June 2026");
    assertThat(window.text("as-at-problem")).startsWith("This is not a day.");
    assertThat(looked).isEmpty();
    assertThat(window.sees("as-at")).isTrue();
  }

  @Test
  void oneComesBackToToday() {
    type("31/3/2026");
    window.run(panel::back);
    assertThat(looked).containsExactly(LocalDate.of(2026, 3, 31), TODAY);
    assertThat(window.find("read-only", Label.class)).isNotNull();
  }

  @Test
  void escapeLeavesItAsItWas() {
    window.robot().type(KeyCode.ESCAPE);
    assertThat(window.sees("as-at")).isFalse();
    assertThat(looked).isEmpty();
  }
}
