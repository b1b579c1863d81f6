package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Stage;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The requests screen in hands that are hurried, unlucky, or only on the keyboard.
@Tag("stress")
class RequestsUnderStressTest {

  private static final String OPEN = "DSR-2026-059";

  private RequestsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
  }

  private void fillIn(String text) {
    window.keys(KeyCode.CONTROL, KeyCode.N);
    window.robot.interact(() -> {
      var draft = window.screen().draft().orElseThrow();
      draft.recipient.set("REC-02");
      draft.purpose.set("GEN-05");
      draft.add("DC-01");
    });
    for (var field : new String[] {"#organisation", "#role", "#description", "#subjects"}) {
      window.type(field, text);
    }
    window.robot.interact(() -> window.screen().draft().orElseThrow().channel.set(text));
  }

  private void decide() {
    window.open(OPEN).keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot.clickOn("Refuse");
    window.focus("#reason-N-01").keys(KeyCode.SPACE);
    window.type("#reason", "Not necessary");
  }

  private Optional<RequestDecision> decision() {
    return Optional.ofNullable(
        window.log().stream()
            .filter(request -> request.reference().equals(OPEN))
            .findFirst()
            .orElseThrow()
            .decision());
  }

  // -- hurried

  @Test
  void savingOverAndOverLogsOneRequest() {
    fillIn("Eastmarsh Police");
    window.jobs.hold();
    for (int times = 0; times < 5; times++) {
      window.keys(KeyCode.CONTROL, KeyCode.S);
    }
    window.robot.doubleClickOn("#log-request");
    window.robot.interact(window.jobs::release);
    window.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log().size()).isEqualTo(61);
  }

  @Test
  void aDecisionThatIsSavedTwiceLeavesNoFormBehind() {
    decide();
    window.jobs.hold();
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    // Saved, but the list is still as it was before.
    window.robot.interact(() -> window.jobs.releaseOne());
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot.interact(window.jobs::release);
    RequestsWindow.settle();

    assertThat(decision()).isPresent();
    assertThat(window.shows("#decision")).isFalse();
    assertThat(window.screen().unsaved()).isFalse();
    // One step back leads to the list, not out of a form that nobody sees.
    window.keys(KeyCode.ESCAPE);
    assertThat(window.focused()).contains("Requests");
  }

  @Test
  void aRequestThatIsUndoneWhileItIsDecidedIsNotDecided() {
    fillIn("Eastmarsh Police");
    var draft = window.screen().draft().orElseThrow().draft();
    var requests = window.desk.workbench().requests();
    var logged = requests.log(window.desk.officer(), draft);
    assertThat(logged).isInstanceOf(Outcome.Done.class);
    window.robot.interact(() -> window.screen().refresh());
    window.open("DSR-2026-061").keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot.clickOn("Refuse");
    window.focus("#reason-N-01").keys(KeyCode.SPACE);
    window.type("#reason", "Not necessary");
    var undone = ((Outcome.Done<?>) logged).undo().step().apply(window.desk.officer());
    assertThat(undone).isInstanceOf(Outcome.Done.class);
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.log().size()).isEqualTo(60);
    assertThat(window.words()).anyMatch(text -> text.contains("DSR-2026-061"));
  }

  // -- unlucky

  @Test
  void typedTextIsMissedWhenTheWindowCloses() {
    assertThat(window.screen().unsaved()).isFalse();
    decide();
    assertThat(window.screen().unsaved()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩‍👩‍👧 family 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "שלום עולם 123 (abc)",
        "a.b.c\u202ed\u200be",
        "<b>'{0}'\"; --",
        "{0} %s \\n $1"
      })
  void whateverIsTypedIsKept(String text) {
    fillIn(text);
    window.keys(KeyCode.CONTROL, KeyCode.S);
    var logged = window.log().getLast();
    assertThat(logged.reference()).isEqualTo("DSR-2026-061");
    assertThat(logged.requester().organisation()).isEqualTo(text.strip());
    window.type(".filter", text);
    assertThat(window.words()).contains("DSR-2026-061");
  }

  @Test
  void whatNobodyCanReadIsRefusedInWords() {
    fillIn("a\u0007b\u0000c");
    window.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log()).hasSize(60);
    assertThat(window.words()).anyMatch(words -> words.contains("This holds a control character"));
  }

  @Test
  void tenThousandCharactersWithoutASpaceLeaveTheScreenInPlace() {
    fillIn("x".repeat(10_000));
    window.keys(KeyCode.CONTROL, KeyCode.S);
    var root = (Region) window.screen().root();
    assertThat(root.getWidth()).isEqualTo(root.getScene().getWidth());
    assertThat(window.words())
        .anyMatch(text -> text.contains("DSR-2026-061") || text.contains("characters"));
  }

  @Test
  void daysThatAreNoneAreRefusedBesideTheFieldAndStayThere() {
    for (var day : List.of("31 June 2026", "29/2/2026", "0026-01-01", "12/31/2026", " ")) {
      fillIn("Eastmarsh Police");
      var field = ((DatePicker) window.find("#received")).getEditor();
      window.robot.interact(() -> {
        field.requestFocus();
        field.setText(day);
      });
      window.keys(KeyCode.TAB).keys(KeyCode.CONTROL, KeyCode.S);
      assertThat(window.log().size()).as(day).isEqualTo(60);
      assertThat(((TextInputControl) field).getText()).isEqualTo(day);
      window.robot.interact(() -> ((Button) window.find("#discard")).fire());
      window.robot.interact(() -> ((Button) window.find("#discard-yes")).fire());
    }
  }

  // -- only on the keyboard

  @Test
  void theKeysStayOnTheScreenWhateverIsClosed() {
    window.open(OPEN).keys(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.focused()).isEqualTo("Requesting organisation");
    window.keys(KeyCode.ESCAPE);
    assertThat(window.focused()).isEqualTo("Requests");

    decide();
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(decision().orElseThrow().kind()).isEqualTo(RequestDecision.Kind.REFUSE);
    assertThat(window.log())
        .anyMatch(one -> one.reference().equals(OPEN) && one.stage() == Stage.DECIDED);
    assertThat(window.focusedText()).isEqualTo("Show list");
  }

  @Test
  void aFormKeepsTheKeysAndItsPlaceWhenTheListIsReadAgain() {
    decide();
    window.focus("#reason");
    window.robot.interact(() -> window.screen().refresh());
    RequestsWindow.settle();
    assertThat(window.find("#reason").isFocused()).isTrue();
  }
}
