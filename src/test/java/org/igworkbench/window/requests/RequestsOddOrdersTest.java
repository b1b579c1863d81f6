package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.step.DecisionModel;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What happens on the screen of requests when things are done in an odd order.
@Tag("ui")
@Tag("stress")
class RequestsOddOrdersTest {

  private static final String OPEN = "DSR-2026-059";

  private RequestsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
  }

  private void fire(String which) {
    var button = (Button) window.find(which);
    window.robot.interact(button::fire);
    RequestsWindow.settle();
  }

  private void decide() {
    window.open(OPEN).keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot.clickOn("Refuse");
    window.focus("#reason-N-01").keys(KeyCode.SPACE);
    window.type("#reason", "Not necessary");
  }

  private SharingRequest request() {
    return window.desk.workbench().requests().find(OPEN).orElseThrow();
  }

  private void run(String command) {
    var wanted =
        window.screen().commands().stream()
            .filter(one -> one.id().equals(command))
            .findFirst()
            .orElseThrow();
    window.robot.interact(wanted.action()::run);
    RequestsWindow.settle();
  }

  private void sit(String name) {
    window.robot.interact(
        () -> assertThat(window.desk.seat().take(name, "Governance officer")).isEmpty());
    RequestsWindow.settle();
  }

  @Test
  void aDecisionBehindAnotherPageIsNotSavedByTheKeysOfThatPage() {
    decide();
    fire("#who-received");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(request().decision()).isNull();
    assertThat(window.shows("#received-subject")).isTrue();
    window.keys(KeyCode.ESCAPE).keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(request().decision()).isNotNull();
  }

  @Test
  void aRequestBeingTypedIsNotLoggedFromThePageThatWasOpenedOverIt() {
    window.keys(KeyCode.CONTROL, KeyCode.N);
    window.type("#organisation", "Eastmarsh Police");
    run("who-received");
    window.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.shows("#received-subject")).isTrue();
    assertThat(window.focused()).isEqualTo("Pseudonymous reference of a person");
    window.keys(KeyCode.ESCAPE);
    assertThat(((Button) window.find("#new-request")).getText()).contains("Go on");
    window.keys(KeyCode.CONTROL, KeyCode.N);
    assertThat(((TextInputControl) window.find("#organisation")).getText())
        .isEqualTo("Eastmarsh Police");
  }

  @Test
  void theSettingsAreSeenWhereverTheyAreAskedFor() {
    window.keys(KeyCode.CONTROL, KeyCode.N);
    run("request-settings");
    assertThat(window.shows("#settings-routine")).isTrue();
    assertThat(window.find("#settings-routine").isFocused()).isTrue();
  }

  @Test
  void whoSitsDownWhileADecisionIsTypedIsTheOneWhoDecides() {
    decide();
    sit("J. Hale");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(Optional.ofNullable(request().decision()))
        .hasValueSatisfying(made -> assertThat(made.by()).isEqualTo("J. Hale, Governance officer"));
  }

  @Test
  void anotherNameThatWasTypedAsTheDeciderStays() {
    decide();
    var model = new DecisionModel(request(), LocalDate.of(2026, 10, 8), "A. Before");
    model.by.set("The panel");
    model.satDown("J. Hale");
    assertThat(model.by.get()).isEqualTo("The panel");
    assertThat(model.typed()).isTrue();
  }

  @Test
  void settingsThatWereTypedAreNotSavedWhileAnotherDayIsLookedAt() {
    fire("#open-settings");
    window.type("#settings-routine", "7");
    window.robot.interact(() -> {
      window.desk.asAt().look(LocalDate.of(2026, 9, 1));
      window.screen().refresh();
    });
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.saved).isEmpty();
    window.robot.interact(() -> {
      window.desk.asAt().look(null);
      window.screen().refresh();
    });
    assertThat(((TextInputControl) window.find("#settings-routine")).getText()).isEqualTo("7");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.saved).extracting(Sentence::key).contains("request-settings.page.saved");
  }

  @Test
  void aDraftThatIsAskedForBeforeThePagesAreReadIsFilledInOnceTheyAre() throws Exception {
    window.keys(KeyCode.CONTROL, KeyCode.N);
    window.type("#organisation", "Northshire Police").keys(KeyCode.ESCAPE);
    window = window.openedAgain();
    // Read at the start, but not by this screen yet.
    var other = window.freshScreen();
    window.jobs.hold();
    window.robot.interact(other::refresh);
    window.robot.interact(() -> other.open(RequestsScreen.NEW));
    window.robot.interact(window.jobs::release);
    RequestsWindow.settle();
    assertThat(other.draft().orElseThrow().organisation.get()).isEqualTo("Northshire Police");
  }

  @Test
  void anotherReferenceThatIsBeingTypedStaysWhenTheListIsReadAgain() {
    fire("#who-received");
    window.write("cyp-3f71").keys(KeyCode.ENTER);
    window.type("#received-subject", "cyp-08");
    window.robot.interact(() -> window.screen().refresh());
    RequestsWindow.settle();
    assertThat(((TextInputControl) window.find("#received-subject")).getText()).isEqualTo("cyp-08");
    assertThat(window.words()).contains("About CYP-3F71");
  }

  private List<String> filled() {
    return window.screen().root().lookupAll(".button.accent").stream()
        .filter(Node::isVisible)
        .map(node -> String.valueOf(node.getId()))
        .toList();
  }

  @Test
  void oneButtonIsFilledInEveryStage() {
    window.open(OPEN);
    assertThat(filled()).containsExactly("record-decision");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(filled()).containsExactly("save-decision");
    window.robot.clickOn("Share in full");
    window.focus("#reason-S-02").keys(KeyCode.SPACE);
    window.type("#reason", "Agreed").type("#shared", "Outcomes").type("#method", "secure email");
    window.find(".verdict-pane").lookupAll(".check-box").stream()
        .map(CheckBox.class::cast)
        .forEach(box -> window.robot.interact(() -> box.setSelected(true)));
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(filled()).containsExactly("begin-disclose");
    fire("#begin-disclose");
    assertThat(filled()).containsExactly("save-step");
    window.keys(KeyCode.ESCAPE).keys(KeyCode.ESCAPE).keys(KeyCode.ESCAPE);
    assertThat(filled()).containsExactly("new-request");
  }

  @Test
  void theFilterIsReachedFromTheSettingsUnlessSomethingIsTypedThere() {
    fire("#open-settings");
    window.keys(KeyCode.CONTROL, KeyCode.F);
    assertThat(window.shows("#settings-routine")).isFalse();
    assertThat(window.find(".filter").isFocused()).isTrue();
    fire("#open-settings");
    window.type("#settings-routine", "7").keys(KeyCode.CONTROL, KeyCode.F);
    assertThat(((TextInputControl) window.find("#settings-routine")).getText()).isEqualTo("7");
  }

  @Test
  void aRequestIsLoggedByWhoPressedTheButton() {
    var pressed = window.desk.officer();
    window.keys(KeyCode.CONTROL, KeyCode.N);
    window.robot.interact(() -> {
      var draft = window.screen().draft().orElseThrow();
      draft.recipient.set("REC-02");
      draft.purpose.set("GEN-05");
      draft.add("DC-01");
      draft.channel.set("post");
    });
    for (var field : List.of("#organisation", "#role", "#description", "#subjects")) {
      window.type(field, "CYP-1");
    }
    window.jobs.hold();
    window.keys(KeyCode.CONTROL, KeyCode.S);
    sit("J. Hale");
    window.robot.interact(window.jobs::release);
    RequestsWindow.settle();
    assertThat(window.log()).hasSize(61);
    var lines = new ArrayList<String>();
    assertThat(window.desk.workbench().trail().export(lines::add)).isNotNull();
    assertThat(lines.getLast()).contains(pressed.name()).doesNotContain("J. Hale");
  }
}
