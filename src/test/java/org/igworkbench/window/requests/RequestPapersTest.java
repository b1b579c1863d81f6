package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who received what, and a file on its way in, at the keyboard.
class RequestPapersTest {

  private RequestsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
  }

  private void press(String button) {
    var node = (Button) window.find(button);
    window.robot.interact(node::fire);
    RequestsWindow.settle();
  }

  private String text(String label) {
    return ((Label) window.find(label)).getText();
  }

  private TableView<?> table(String which) {
    return (TableView<?>) window.find(which);
  }

  @Test
  void aReferenceTypedFindsEveryDisclosureAndWhoIsToBeTold() {
    press("#who-received");
    assertThat(window.focused()).isEqualTo("Pseudonymous reference of a person");
    window.write("cyp-3f71").keys(KeyCode.ENTER);

    assertThat(text("#received-state")).isEqualTo("About CYP-3F71");
    assertThat(table("#received-table").getItems())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(((Receipt) row).request().subjects()).contains("CYP-3F71"));
  }

  @Test
  void findWithNothingTypedSaysWhatToType() {
    press("#who-received");
    window.keys(KeyCode.ENTER);
    assertThat(text("#received-state"))
        .isEqualTo("Type the pseudonymous reference of a person first, such as CYP-08BC.");
    window.write("cyp");
    assertThat(text("#received-state")).isEmpty();
  }

  @Test
  void correctionsAreTakenDownForAllWhoAreChosenInOneStep() {
    press("#who-received");
    window.write("cyp-3f71").keys(KeyCode.ENTER);
    held();
    int holders = table("#holders-table").getItems().size();
    assertThat(holders).isPositive();

    press("#choose-all");
    window.type("#correction-what", "The address was wrong");
    press("#record-correction");

    var told =
        Receipt.of("CYP-3F71", window.desk.workbench().requests().about("CYP-3F71")).stream()
            .filter(Receipt::held)
            .toList();
    assertThat(told)
        .isNotEmpty()
        .allSatisfy(receipt ->
            assertThat(receipt.disclosure().confirmations().getLast().kind())
                .isEqualTo(Disclosure.Kind.CORRECTION));
    assertThat(window.saved).hasSize(1);
  }

  private void held() {
    var second =
        window.find("#received-sides").lookupAll(".toggle-button").stream()
            .map(ToggleButton.class::cast)
            .filter(button -> button.getText().startsWith("Still held"))
            .findFirst()
            .orElseThrow();
    window.robot.interact(second::fire);
    RequestsWindow.settle();
  }

  @Test
  void withoutAChoiceNothingIsTakenDownAndTheReasonIsSaid() {
    press("#who-received");
    window.write("cyp-3f71").keys(KeyCode.ENTER);
    held();
    press("#record-correction");

    assertThat(window.words())
        .anyMatch(word -> word.contains("Choose at least one recipient"))
        .anyMatch(word -> word.contains("Say what was corrected"));
    assertThat(window.saved).isEmpty();
  }

  @Test
  void escapeGoesBackToTheList() {
    press("#who-received");
    window.keys(KeyCode.ESCAPE);

    assertThat(window.shows("#new-request")).isTrue();
    assertThat(window.shows("#received-subject")).isFalse();
  }

  @Test
  void theRecordIsOfferedWhereTheRequestIs() {
    window.open("DSR-2026-003");

    assertThat(window.shows("#decision-record")).isTrue();
    assertThat(window.shows("#print-request")).isTrue();
  }
}
