package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.requests.form.NewRequestModel;
import org.igworkbench.window.shell.form.FoldingSection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Logging by keys alone: a routine request, an emergency, a correction, and going on with a draft.
@Tag("ui")
class LogJourneyTest {

  /// So many keys somebody presses in a minute who types forty words in it.
  private static final int KEYS_IN_A_MINUTE = 200;

  private RequestsWindow window;
  private int keys;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
  }

  private LogJourneyTest press(KeyCode... combination) {
    keys++;
    window.keys(combination);
    return this;
  }

  private LogJourneyTest write(String text) {
    keys += text.length();
    window.write(text);
    return this;
  }

  private FoldingSection section(int number) {
    return (FoldingSection) window.find("#section-" + number);
  }

  private void typeTheRequest() {
    press(KeyCode.CONTROL, KeyCode.N).write("Northshire Constabulary").press(KeyCode.TAB);
    press(KeyCode.DOWN).write("police").press(KeyCode.ENTER).press(KeyCode.TAB);
    write("DS Lee").press(KeyCode.TAB).write("post").press(KeyCode.ALT, KeyCode.DIGIT2);
    write("gen-05").press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.DIGIT3);
    write("Notes").press(KeyCode.TAB).write("DC-01").press(KeyCode.ENTER);
    write("alleg").press(KeyCode.ENTER).press(KeyCode.TAB).write("CYP-08BC");
  }

  @Test
  void aRoutineRequestIsLoggedByKeysAlone() {
    typeTheRequest();
    assertThat(window.words())
        .contains("Covered", "Ready. 11 questions of the form are open")
        .contains("Due 5 November 2026, 20 working days");
    assertThat(keys).isLessThan(KEYS_IN_A_MINUTE);
    press(KeyCode.CONTROL, KeyCode.S);
    var logged = window.log().getLast();
    assertThat(logged.requester().organisation()).isEqualTo("Northshire Constabulary");
    assertThat(logged.requester().recipient()).isEqualTo("REC-02");
    assertThat(logged.requester().channel()).isEqualTo("post");
    assertThat(logged.ask().purpose()).isEqualTo("GEN-05");
    assertThat(logged.ask().scope().categories()).containsExactly("DC-01", "DC-41");
    assertThat(logged.ask().subjects()).isEqualTo("CYP-08BC");
  }

  @Test
  void whoLogsAndDecidesNowStandsInTheDecision() {
    typeTheRequest();
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.log()).hasSize(61);
    assertThat(window.shows("#decision")).isTrue();
    assertThat(window.shows("#section-1")).isFalse();
  }

  @Test
  void anEmergencyIsLoggedWithinAMinute() {
    press(KeyCode.CONTROL, KeyCode.E).write("Police").press(KeyCode.TAB);
    write("Sgt on duty").press(KeyCode.TAB).write("gen-08").press(KeyCode.ENTER);
    press(KeyCode.TAB).write("DC-02").press(KeyCode.ENTER).press(KeyCode.TAB);
    write("CYP-6D44").press(KeyCode.TAB).write("Child missing; address of father told");
    assertThat(window.words())
        .contains("Review by 12 October 2026", "Ready to be logged")
        .contains("REC-02 Police and crime enforcement, from your register");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(keys).isLessThan(KEYS_IN_A_MINUTE);
    var logged = window.log().getLast();
    assertThat(logged.stage()).isEqualTo(Stage.EMERGENCY);
    assertThat(logged.timing().urgency()).isEqualTo(Urgency.EMERGENCY);
    assertThat(logged.deadline()).isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(logged.life().disclosures()).hasSize(1);
    assertThat(window.words()).contains(logged.reference());
    assertThat(window.saved.getLast().args())
        .contains(logged.reference(), LocalDate.of(2026, 10, 12));
  }

  @Test
  void anEmergencyThatLacksSomethingSaysWhat() {
    press(KeyCode.CONTROL, KeyCode.E).write("Harbour master").press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.words())
        .contains("5 things have to be put right. Nothing is saved yet.")
        .contains("Not in your register: it can be logged all the same.");
    assertThat(window.focused()).isEqualTo("Person, name and position");
  }

  @Test
  void aSectionFoldsOnceItIsCompleteAndOneGoesOn() {
    press(KeyCode.CONTROL, KeyCode.N).write("Police").press(KeyCode.TAB);
    press(KeyCode.DOWN).write("police").press(KeyCode.ENTER).press(KeyCode.TAB);
    write("DS").press(KeyCode.TAB).write("post");
    assertThat(section(1).isOpen()).isTrue();
    press(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(section(1).isOpen()).isFalse();
    assertThat(window.focused()).isEqualTo("Purpose");
    assertThat(window.words()).contains("Police · DS · received 8 October 2026 · routine");
    press(KeyCode.ALT, KeyCode.DIGIT1).press(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(section(1).isOpen()).as("complete before, and only looked at").isTrue();
    press(KeyCode.ALT, KeyCode.DIGIT5);
    assertThat(window.focused()).isEqualTo("Why sharing is necessary");
  }

  @Test
  void theRouteOfARuleFillsThePageIn() {
    typeTheRequest();
    window.focus(".route .button").keys(KeyCode.SPACE);
    var draft = window.screen().draft().orElseThrow();
    assertThat(draft.basis.get()).isNotEmpty();
    assertThat(draft.conditions).isNotEmpty();
    assertThat(window.words()).contains("from rule");
  }

  @Test
  void aDoubleIsPointedOutAndOpensAndDoesNotStandInTheWay() {
    typeTheRequest();
    window.type("#received .text-field", "14 January 2026");
    assertThat(window.words())
        .contains(
            "Perhaps logged already: DSR-2026-004, 14 January 2026, Northshire Constabulary,"
                + " CYP-08BC");
    window.focus(".double").keys(KeyCode.SPACE);
    assertThat(window.shows("#section-1")).isFalse();
    assertThat(window.words()).contains("DSR-2026-004");
    press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log()).hasSize(61);
  }

  @Test
  void anIdentifierIsAdvisedAgainstAndLoggedAllTheSame() {
    typeTheRequest();
    window.type("#description", "Records of NHS number 943 476 5919");
    assertThat(window.shows(".field-advice")).isTrue();
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log()).hasSize(61);
  }

  @Test
  void thatASecondPersonHasToSignIsSaidBeforehand() {
    typeTheRequest();
    assertThat(window.shows("#second-signature")).isFalse();
    window.robot.interact(() -> window.screen().draft().orElseThrow().destination.set("ES"));
    RequestsWindow.settle();
    assertThat(window.words())
        .anyMatch(text ->
            text.startsWith("To share this will need a second signature")
                && text.contains("data leave the United Kingdom"));
  }

  @Test
  void anUndecidedRequestIsCorrectedByF2() {
    window.open("DSR-2026-060").keys(KeyCode.F2);
    assertThat(window.words()).contains("Correct DSR-2026-060");
    window.type("#role", "Team manager").keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.words()).contains("Say why the request is corrected.");
    window.type("#why", "Misheard on the telephone").keys(KeyCode.CONTROL, KeyCode.S);
    var corrected = window.log().getLast();
    assertThat(corrected.reference()).isEqualTo("DSR-2026-060");
    assertThat(corrected.requester().role()).isEqualTo("Team manager");
    assertThat(corrected.life().steps().getLast().action()).isEqualTo(Action.CORRECT);
    assertThat(corrected.life().steps().getLast().why()).isEqualTo("Misheard on the telephone");
    window.open("DSR-2026-004").keys(KeyCode.F2);
    assertThat(window.shows("#section-1")).as("decided already").isFalse();
  }

  @Test
  void whoCorrectsSecondComparesAndChooses() {
    window.open("DSR-2026-060").keys(KeyCode.F2);
    window.type("#role", "Team manager").type("#why", "Misheard");
    var requests = window.desk.workbench().requests();
    var there = requests.find("DSR-2026-060").orElseThrow();
    var other = new NewRequestModel(LocalDate.of(2026, 10, 8), RequestDraft.of(there));
    other.role.set("Duty officer");
    requests.correct(
        window.desk.officer(), "DSR-2026-060", other.draft(), there.revision(), "by the other");
    window.keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.shows("#moved-on")).isTrue();
    window.focus("#moved-on-mine").keys(KeyCode.SPACE).keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log().getLast().requester().role()).isEqualTo("Team manager");
  }

  @Test
  void aDraftOutlivesTheProgram() throws Exception {
    press(KeyCode.CONTROL, KeyCode.N).write("Northshire Police").press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.E).write("Harbour master").press(KeyCode.ESCAPE);
    window = window.openedAgain();
    assertThat(window.words())
        .contains(
            "Go on with your draft of a new request (kept 10:42)",
            "Go on with your draft of an emergency (kept 10:42)");
    press(KeyCode.CONTROL, KeyCode.N);
    var draft = window.screen().draft().orElseThrow();
    assertThat(draft.organisation.get()).isEqualTo("Northshire Police");
    assertThat(window.words()).contains("Draft kept 10:42");
    window.focus("#discard").keys(KeyCode.SPACE).focus("#discard-yes").keys(KeyCode.SPACE);
    window = window.openedAgain();
    assertThat(window.words())
        .doesNotContain("Go on with your draft of a new request (kept 10:42)")
        .contains("Go on with your draft of an emergency (kept 10:42)");
  }

  @Test
  void theCorrectionThatWasBegunIsGoneOnWith() throws Exception {
    window.open("DSR-2026-060").keys(KeyCode.F2).type("#role", "Team manager");
    window.keys(KeyCode.ESCAPE);
    window = window.openedAgain();
    window.focus(".draft-offer .hyperlink").keys(KeyCode.SPACE);
    var role = (TextField) window.find("#role");
    assertThat(role.getText()).isEqualTo("Team manager");
    window.type("#why", "Misheard").keys(KeyCode.CONTROL, KeyCode.S);
    assertThat(window.log().getLast().requester().role()).isEqualTo("Team manager");
  }
}
