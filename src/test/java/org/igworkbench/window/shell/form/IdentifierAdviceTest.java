package org.igworkbench.window.shell.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What looks like a person's identifier is pointed out under the field while it is typed.
@Tag("ui")
class IdentifierAdviceTest {

  private final SimpleStringProperty text = new SimpleStringProperty("");
  private IdentifierAdvice advice;
  private ProseField field;
  private FieldBox box;
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    window.show(() -> {
      field = new ProseField("What is asked for", 4, text);
      advice = new IdentifierAdvice(new Wording(), text, () -> LocalDate.of(2026, 10, 8));
      box = new FieldBox("What is asked for", field).advise(advice);
      return box;
    });
  }

  private List<String> said() {
    return advice.getChildren().stream().map(line -> ((Label) line).getText()).toList();
  }

  @Test
  void itComesWhileOneTypesAndGoesWhenItIsPutRight() {
    assertThat(advice.isManaged()).isFalse();
    window.run(() -> field.setText("Address of 943 476 5919"));
    assertThat(said())
        .containsExactly(
            "This looks like an NHS number. Use the person’s reference instead, such as CYP-08BC.");
    assertThat(advice.isManaged()).isTrue();
    assertThat(advice.getAccessibleText()).isEqualTo(said().getFirst());

    window.run(() -> field.setText("Address of CYP-08BC"));
    assertThat(said()).isEmpty();
    assertThat(advice.isManaged()).isFalse();
  }

  @Test
  void eachSortIsSaidOnceAndIsNoError() {
    window.run(() -> field.setText("943 476 5919, 401 023 2137, SW1A 1AA"));
    assertThat(said()).hasSize(2);
    assertThat(field.getStyleClass()).doesNotContain("invalid");
  }

  @Test
  void aBookThatIsPastedDoesNoHarm() {
    window.run(() -> text.set("x ".repeat(5_000_000)));
    assertThat(said()).isEmpty();
  }
}
