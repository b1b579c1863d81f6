package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.registers.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whole pieces of a data-protection officer’s work over the whole window, by the keyboard alone:
/// no mouse, and no call that a person could not make.
@Tag("ui")
class JourneysTest {

  /// More stops than any screen has.
  private static final int ROUND = 200;

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(1440, 900);
    whole.open(org.igworkbench.window.shell.Place.MATRIX, "");
  }

  // -- the keyboard

  private void push(KeyCode... keys) {
    whole.window.robot().push(keys);
    whole.window.run(() -> {});
  }

  private void write(String text) {
    whole.window.robot().write(text, 0);
    whole.window.run(() -> {});
  }

  /// Tab until the focus stands at or in the node of that id.
  private void tabTo(String id) {
    tabTo(id, node -> id.equals(node.getId()));
  }

  private void tabTo(String what, Predicate<Node> wanted) {
    var seen = new ArrayList<String>();
    for (int stop = 0; stop < ROUND; stop++) {
      for (var node = whole.focused(); node != null; node = node.getParent()) {
        if (wanted.test(node)) {
          return;
        }
      }
      seen.add(String.valueOf(whole.focused()));
      push(KeyCode.TAB);
    }
    throw new AssertionError("Tab never came to " + what + ": " + seen);
  }

  /// Writes into the field, over what stands there.
  private void fill(String id, String text) {
    tabTo(id);
    if (whole.focused() instanceof TextInputControl || whole.focused() instanceof DatePicker) {
      push(KeyCode.CONTROL, KeyCode.A);
    }
    write(text);
  }

  private void search(String text) {
    push(KeyCode.CONTROL, KeyCode.K);
    write(text);
    push(KeyCode.ENTER);
  }

  private Entry row(String code) {
    return whole.desk.workbench().registers().find(code).orElseThrow();
  }

  private List<SharingRule> rules(Predicate<SharingRule> which) {
    return whole.desk.workbench().matrix().snapshot().current().stream().filter(which).toList();
  }

  // -- the journeys

  @Test
  void aPurposeIsAddedAndGivenARule() {
    push(KeyCode.CONTROL, KeyCode.DIGIT4);
    push(KeyCode.INSERT);
    fill("row-title", "Adoption support");
    fill("row-scope", "children’s social care");
    fill("row-notice-wording", "to support adoptive families");
    fill("row-order", "20");
    fill("row-verified", "DPO, 8 October 2026");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(row("CSC-11").title()).isEqualTo("Adoption support");

    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    push(KeyCode.CONTROL, KeyCode.END);
    push(KeyCode.INSERT);
    assertThat(whole.window.text("rule-form-title")).isEqualTo("New rule");
    tabTo("rule-decision");
    push(KeyCode.SPACE);
    fill("rule-basis", "LB-E");
    push(KeyCode.ENTER);
    fill("rule-categories", "DC-01");
    push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.ENTER);

    var made = rules(rule -> rule.cell().purpose().equals("CSC-11"));
    assertThat(made)
        .singleElement()
        .satisfies(rule -> {
          assertThat(rule.tenure().status()).isEqualTo(RuleStatus.APPROVED);
          assertThat(rule.ground().basis()).isEqualTo("LB-E");
        });
  }

  @Test
  void aPowerEndsAndWhatLeanedOnItIsRepaired() {
    search("GW-29");
    assertThat(whole.window.text("row-pane-code")).isEqualTo("GW-29");
    push(KeyCode.DELETE);
    fill("end-last", "7 October 2026");
    assertThat(whole.window.text("consequences-heading")).endsWith("7 October 2026");
    fill("end-why", "The protocol was replaced");
    tabTo("end-save");
    push(KeyCode.SPACE);
    assertThat(row("GW-29").period().to()).isEqualTo("2026-10-07");

    search("MX-014");
    push(KeyCode.F2);
    assertThat(whole.window.text("rule-form-title")).contains("MX-014");
    tabTo("rule-powers");
    tabTo("the field for powers", node -> node.getStyleClass().contains("chip-input"));
    push(KeyCode.BACK_SPACE);
    write("GW-22");
    push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.ENTER);

    var history = whole.desk.workbench().rules().history("MX-014");
    assertThat(history.versions()).hasSize(2);
    assertThat(history.approved().orElseThrow().ground().powers()).containsExactly("GW-22");
  }

  @Test
  void aDuplicateRecipientIsMergedAndTheMergeUndone() {
    var before = rules(rule -> rule.cell().recipient().equals("REC-13"));
    assertThat(before).isNotEmpty();
    search("REC-13");
    assertThat(whole.window.text("row-pane-code")).isEqualTo("REC-13");
    tabTo("row-pages");
    for (int page = 0; page < 4; page++) {
      push(KeyCode.RIGHT);
    }
    push(KeyCode.SPACE);
    fill("merge-into", "REC-10");
    push(KeyCode.ENTER);
    fill("merge-why", "The same schools in other words");
    tabTo("merge-save");
    push(KeyCode.SPACE);
    assertThat(rules(rule -> rule.cell().recipient().equals("REC-13"))).isEmpty();
    assertThat(row("REC-13").period().to()).isEqualTo("2026-10-07");

    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.DIGIT2);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rules(rule -> rule.cell().recipient().equals("REC-13"))).isEqualTo(before);
    assertThat(row("REC-13").period().to()).isNull();
    assertThat(row("REC-10").values().get("aliases")).isEmpty();
  }
}
