package org.igworkbench.window.shell.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Rows of registers are chosen by typing: whoever types a whole code or title gets that row.
@Tag("ui")
class ChoicesTypedTest {

  private static final List<Choice> BASES =
      List.of(
          new Choice("LB-EA", "LB-EA", "Recognised legitimate interest (see LB-E)"),
          new Choice("LB-E1", "LB-E1", "Public task, tax"),
          new Choice("LB-E", "LB-E", "Public task"),
          new Choice("LB-X", "LB-X", "Barred").barred("no longer in force"));

  private final SimpleStringProperty code = new SimpleStringProperty("LB-EA");
  private final ObservableList<String> codes = FXCollections.observableArrayList();
  private ChoiceField one;
  private ChipField several;
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    window.show(() -> {
      one = new ChoiceField("Basis", "");
      one.offer(BASES, code);
      several = new ChipField(new Wording(), "Bases", "Type", BASES, codes);
      return new VBox(one, several, new Button("After"));
    });
  }

  @Test
  void enterTakesTheRowWhoseWholeCodeWasTyped() {
    window.run(one::requestFocus);
    window.robot().write("lb-e").push(KeyCode.ENTER);
    assertThat(code.get()).isEqualTo("LB-E");
    assertThat(one.isShowing()).isFalse();
    assertThat(one.isFocused()).isTrue();
  }

  @Test
  void enterTakesTheRowWhoseWholeTitleWasTyped() {
    window.run(one::requestFocus);
    window.robot().write("public task").push(KeyCode.ENTER);
    assertThat(code.get()).isEqualTo("LB-E");
  }

  @Test
  void whoGoesToAnotherRowAfterTypingTakesThatOne() {
    window.run(one::requestFocus);
    window.robot().write("public task").push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(code.get()).isIn("LB-E", "LB-E1");
    window.robot().write("public task").push(KeyCode.DOWN, KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(one.isShowing()).isFalse();
  }

  @Test
  void escapeLeavesWhatWasChosen() {
    window.run(one::requestFocus);
    window.robot().write("lb-e").push(KeyCode.ESCAPE);
    assertThat(code.get()).isEqualTo("LB-EA");
    assertThat(one.isShowing()).isFalse();
  }

  @Test
  void whatIsBarredIsRefusedOnceAndTheChoiceStays() {
    var refused = FXCollections.<String>observableArrayList();
    one.whenRefused(choice -> refused.add(choice.code()));
    window.run(one::requestFocus);
    window.robot().write("lb-x").push(KeyCode.ENTER);
    assertThat(code.get()).isEqualTo("LB-EA");
    assertThat(refused).containsExactly("LB-X");
  }

  @Test
  void ofSeveralChipsEnterTakesTheOneWhoseWholeCodeWasTyped() {
    window.run(several::requestFocus);
    window.robot().write("LB-E").push(KeyCode.ENTER);
    assertThat(codes).containsExactly("LB-E");
    window.robot().write("LB-E").push(KeyCode.ENTER);
    assertThat(codes).containsExactly("LB-E", "LB-EA");
  }
}
