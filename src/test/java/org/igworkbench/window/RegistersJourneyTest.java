package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.RuleCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Keeping the registers over the whole window, by keyboard alone.
@Tag("stress")
class RegistersJourneyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(1440, 900);
  }

  private void push(KeyCode... keys) {
    whole.window.robot().push(keys);
    whole.window.run(() -> {});
  }

  private void write(String text) {
    whole.window.robot().write(text);
    whole.window.run(() -> {});
  }

  private Entry row(String code) {
    return whole.desk.workbench().registers().find(code).orElseThrow();
  }

  private int rules(String code) {
    return RuleCounts.on(whole.desk.workbench().matrix().snapshot(), DAY).of(code);
  }

  private void tabTo(String id) {
    for (int steps = 0; steps < 60 && !id.equals(focused()); steps++) {
      push(KeyCode.TAB);
    }
    assertThat(focused()).isEqualTo(id);
  }

  private String focused() {
    var node = whole.focused();
    return node == null ? null : node.getId();
  }

  @Test
  void aDuplicateIsMergedAndOneUndoPutsAllOfItBack() {
    int before = rules("REC-10");
    assertThat(before).isPositive();
    push(KeyCode.CONTROL, KeyCode.DIGIT4);
    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    push(KeyCode.CONTROL, KeyCode.F);
    write("short wording");
    push(KeyCode.DOWN);
    assertThat(whole.window.text("row-pane-code")).isEqualTo("REC-10");

    push(KeyCode.ALT, KeyCode.DIGIT5);
    tabTo("merge-why");
    write("One register entry");
    tabTo("merge-save");
    push(KeyCode.SPACE);

    assertThat(rules("REC-10")).isZero();
    assertThat(row("REC-10").period().to()).isEqualTo("2026-10-07");

    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(rules("REC-10")).isEqualTo(before);
    assertThat(row("REC-10").period().to()).isNull();
    assertThat(row("REC-13").values().get("aliases")).doesNotContain("short wording");
  }

  @Test
  void aPowerEndsAfterSeeingWhatLeansOnItAndThatIsUndone() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    for (int times = 0; times < 4; times++) {
      push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }
    push(KeyCode.CONTROL, KeyCode.F);
    write("GW-09");
    push(KeyCode.DOWN);
    push(KeyCode.DELETE);
    assertThat(whole.window.text("consequences-heading")).contains("things would change");
    tabTo("end-why");
    write("Repealed");
    tabTo("end-save");
    push(KeyCode.SPACE);
    assertThat(row("GW-09").period().to()).isEqualTo(DAY);

    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(row("GW-09").period().to()).isNull();
  }

  @Test
  void whatIsFoundIsOpenedInItsRegister() {
    push(KeyCode.CONTROL, KeyCode.K);
    write("GW-19");
    push(KeyCode.ENTER);

    assertThat(whole.window.text("row-pane-code")).isEqualTo("GW-19");
    push(KeyCode.F2);
    assertThat(whole.focused()).isNotNull();
    assertThat(whole.window.find("row-section", TextInputControl.class).getText())
        .contains("s16LA");
  }
}
