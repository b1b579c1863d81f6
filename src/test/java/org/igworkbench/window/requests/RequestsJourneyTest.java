package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.requests.step.DecisionModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A request from the keyboard to its decision, and what happens when something is wrong with it.
@Tag("ui")
class RequestsJourneyTest {

  private RequestsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
  }

  private void fillIn() {
    window.keys(KeyCode.CONTROL, KeyCode.N);
    window.robot.interact(() -> {
      var draft = window.screen().draft().orElseThrow();
      draft.organisation.set("Police");
      draft.recipient.set("REC-02");
      draft.role.set("DS");
      draft.channel.set("post");
      draft.purpose.set("GEN-05");
      draft.description.set("Notes");
      draft.add("DC-01");
      draft.subjects.set("CYP-08BC");
    });
  }

  private void fillInByKeyboard() {
    window
        .keys(KeyCode.CONTROL, KeyCode.N)
        .write("Police")
        .keys(KeyCode.TAB)
        .keys(KeyCode.DOWN)
        .write("police")
        .keys(KeyCode.ENTER)
        .keys(KeyCode.TAB)
        .write("DS")
        .keys(KeyCode.TAB)
        .write("post")
        .focus("#purpose")
        .keys(KeyCode.DOWN)
        .write("gen-05")
        .keys(KeyCode.ENTER)
        .focus("#description")
        .write("Notes")
        .keys(KeyCode.TAB)
        .write("DC-01")
        .keys(KeyCode.ENTER)
        .write("alleg")
        .keys(KeyCode.ENTER)
        .focus("#subjects")
        .write("CYP-08BC");
  }

  @Test
  void aRequestIsLoggedByKeyboardAndStandsInTheList() {
    fillInByKeyboard();
    assertThat(window.words())
        .contains(
            "Covered",
            "by one rule, on the law of 8 October 2026",
            "Due 5 November 2026, 20 working days");
    window.keys(KeyCode.CONTROL, KeyCode.S);
    var logged = window.log().getLast();
    assertThat(logged.reference()).isEqualTo("DSR-2026-061");
    assertThat(logged.requester().organisation()).isEqualTo("Police");
    assertThat(logged.requester().recipient()).isEqualTo("REC-02");
    assertThat(logged.requester().channel()).isEqualTo("post");
    assertThat(logged.ask().purpose()).isEqualTo("GEN-05");
    assertThat(logged.ask().scope().categories()).containsExactly("DC-01", "DC-41");
    assertThat(window.words()).contains("DSR-2026-061", "Police", "Record decision");
    assertThat(window.saved).hasSize(1);
  }

  @Test
  void loggingTwiceAtOnceLogsOnce() {
    fillIn();
    window.jobs.hold();
    var log = (Button) window.find("#log-request");
    window.robot.interact(log::fire);
    window.robot.interact(log::fire);
    // It stays where the keys are: disabled, it would hand them to Discard.
    assertThat(log.isDisabled()).isFalse();
    window.keys(KeyCode.CONTROL, KeyCode.S);
    window.robot.interact(window.jobs::release);
    assertThat(window.log()).hasSize(61);
  }

  @Test
  void whatIsWrongIsListedAndStandsBesideItsFieldAndWhatWasTypedStays() {
    window.keys(KeyCode.CONTROL, KeyCode.N).type("#organisation", "Police");
    window.type("#received .text-field", "31 June 2026").keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log()).hasSize(60);
    assertThat(window.words())
        .contains(
            "8 things have to be put right. Nothing is saved yet.",
            "Purpose: Choose the purpose that the data are wanted for.",
            "Choose the purpose that the data are wanted for.",
            "Write the date as day, month, year, for example 5 November 2026.");
    assertThat(window.focused()).isEqualTo("Recipient in your register");
    var draft = window.screen().draft().orElseThrow();
    assertThat(draft.organisation.get()).isEqualTo("Police");
    assertThat(draft.received.get()).isEqualTo("31 June 2026");
    window.type("#subjects", "CYP-1");
    assertThat(window.words()).contains("7 things have to be put right. Nothing is saved yet.");
  }

  @Test
  void aDraftIsKeptWhenOneLooksAtTheList() {
    window.keys(KeyCode.CONTROL, KeyCode.N).type("#organisation", "Police").keys(KeyCode.ESCAPE);
    window.keys(KeyCode.ESCAPE);
    assertThat(window.words()).contains("Go on with the draft");
    window.keys(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.screen().draft().orElseThrow().organisation.get()).isEqualTo("Police");
  }

  @Test
  void typedTextIsDroppedOnlyWhenOneSaysSo() {
    window.keys(KeyCode.CONTROL, KeyCode.N).type("#organisation", "Police").keys(KeyCode.ESCAPE);
    window.keys(KeyCode.CONTROL, KeyCode.N).focus("#discard").keys(KeyCode.SPACE);
    assertThat(window.words()).contains("Discard what you typed?");
    window.focus("#discard-yes").keys(KeyCode.SPACE);
    assertThat(window.screen().draft()).isEmpty();
    assertThat(window.words()).contains("New request");
  }

  @Test
  void aRequestIsDecidedWithItsConditionTicked() {
    window.open("DSR-2026-059").keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.focused()).isNotEqualTo("nowhere");
    window.keys(KeyCode.SPACE);
    window
        .type("#reason", "Ethics approval was seen.")
        .type("#shared", "Outcome measures")
        .focus("#reason-S-02")
        .keys(KeyCode.SPACE)
        .type("#method", "secure file transfer")
        .keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.words())
        .anyMatch(words -> words.startsWith("Conditions of the verdict: One condition is"));
    window.focus(".verdict-pane .check-box").keys(KeyCode.SPACE);
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    var decided = window.log().get(58);
    assertThat(decided.stage()).isEqualTo(Stage.DECIDED);
    assertThat(decided.decision()).isNotNull();
    assertThat(decided.decision().kind()).isEqualTo(RequestDecision.Kind.SHARE_IN_FULL);
    assertThat(decided.decision().evidence().conditionsMet()).hasSize(1);
    assertThat(window.words())
        .contains("frozen at the decision, 8 October 2026", "Conditions, ticked at the decision");
  }

  @Test
  void whoComesSecondIsToldAndKeepsWhatWasTyped() {
    window.open("DSR-2026-060").keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.type("#reason", "My own reason.");
    decideElsewhere("DSR-2026-060");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.words())
        .anyMatch(words ->
            words.startsWith("Request DSR-2026-060 was changed by somebody else.")
                && words.endsWith("Your text is kept."));
    window.focus("#show-newest").keys(KeyCode.SPACE);
    assertThat(window.words())
        .contains(
            "The other officer was first.",
            "DSR-2026-060 was decided meanwhile by R. Amin, so the form was closed. What was typed"
                + " in it was not saved.");
    window.open("DSR-2026-059");
    assertThat(window.shows("#request-notice")).isFalse();
  }

  @Test
  void aSaveThatComesBackLateClosesItsOwnFormOnly() {
    window.open("DSR-2026-060");
    refuse("DSR-2026-060");
    window.jobs.hold();
    window.keys(KeyCode.CONTROL, KeyCode.ENTER).open("DSR-2026-059");
    window.robot.interact(window.jobs::releaseLast);
    RequestsWindow.settle();
    refuse("DSR-2026-059");
    window.robot.interact(window.jobs::release);
    RequestsWindow.settle();
    assertThat(window.log().getLast().decision()).isNotNull();
    assertThat(window.shows("#decision")).isTrue();
    assertThat(((TextInputControl) window.find("#reason")).getText())
        .isEqualTo("About DSR-2026-059");
  }

  private void refuse(String reference) {
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    window.robot.clickOn("Refuse");
    window.focus("#reason-N-01").keys(KeyCode.SPACE);
    window.type("#reason", "About " + reference);
  }

  private void decideElsewhere(String reference) {
    var requests = window.desk.workbench().requests();
    var there = window.log().getLast();
    assertThat(there.reference()).isEqualTo(reference);
    var other = new DecisionModel(there, LocalDate.of(2026, 10, 8), "R. Amin");
    other.kind.set(RequestDecision.Kind.REFUSE);
    other.reason.set("The other officer was first.");
    other.coded.add(requests.policy().settings().reason("N-10").orElseThrow());
    requests.decisions().decide(window.desk.officer(), reference, other.draft(), other.seen());
  }

  @Test
  void theFilterFindsAndEscGoesBackStepByStep() {
    window.open("DSR-2026-004").keys(KeyCode.CONTROL, KeyCode.F).write("westhaven");
    assertThat(window.words()).doesNotContain("DSR-2026-004").contains("DSR-2026-060");
    window.open("DSR-2026-060").focus(".requests-table").keys(KeyCode.ENTER);
    assertThat(window.shows(".requests-table")).isFalse();
    window.keys(KeyCode.ESCAPE);
    assertThat(window.shows(".requests-table")).isTrue();
    window.keys(KeyCode.ESCAPE);
    assertThat(window.shows(".request-detail")).isFalse();
  }

  @Test
  void aRuleOpensInTheMatrix() {
    window.open("DSR-2026-004").focus(".route .hyperlink").keys(KeyCode.SPACE);
    assertThat(window.opened).containsExactly("MATRIX MX-014");
  }
}
