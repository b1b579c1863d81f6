package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Signing;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The life of a request off the matrix over the whole window, by the keyboard alone: decided by
/// one officer, signed by another, disclosed, receipt confirmed, closed, and all of it undone.
@Tag("ui")
class RequestLifeJourneyTest {

  private static final int ROUND = 250;
  private static final Officer LOGGER = new Officer("J. Hale", "Governance officer");
  private static final String REFERENCE = "DSR-2026-061";

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(1440, 900);
    var draft =
        new RequestDraft(
            new Requester("Harbour Housing", null, "Housing manager", "secure email"),
            new Ask(
                "GEN-05",
                Claim.NONE,
                "Dates of contact",
                DataScope.of(List.of("DC-01"), Set.of()),
                "CYP-08BC",
                1,
                null),
            LocalDate.of(2026, 10, 5),
            Urgency.ROUTINE);
    var logged = whole.desk.workbench().requests().log(LOGGER, draft);
    assertThat(logged).isInstanceOf(Outcome.Done.class);
    whole.open(Place.REQUESTS, REFERENCE);
  }

  private void push(KeyCode... keys) {
    whole.window.robot().push(keys);
    whole.window.run(() -> {});
  }

  private void tabTo(String id) {
    var seen = new ArrayList<String>();
    for (int stop = 0; stop < ROUND; stop++) {
      for (var node = whole.focused(); node != null; node = node.getParent()) {
        if (id.equals(node.getId())) {
          return;
        }
      }
      seen.add(String.valueOf(whole.focused()));
      push(KeyCode.TAB);
    }
    throw new AssertionError("Tab never came to " + id + ": " + seen);
  }

  private void fill(String id, String text) {
    tabTo(id);
    if (whole.focused() instanceof TextInputControl || whole.focused() instanceof DatePicker) {
      push(KeyCode.CONTROL, KeyCode.A);
    }
    whole.window.robot().write(text, 0);
    whole.window.run(() -> {});
  }

  private void press(String id) {
    tabTo(id);
    push(KeyCode.SPACE);
  }

  private void save() {
    push(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private SharingRequest request() {
    return whole.desk.workbench().requests().find(REFERENCE).orElseThrow();
  }

  private void decide() {
    push(KeyCode.CONTROL, KeyCode.ENTER);
    push(KeyCode.SPACE);
    press("reason-S-07");
    fill("reason", "The dates are needed to house the family together.");
    fill("shared", "Dates of contact");
    fill("method", "secure email");
    save();
  }

  private void sitDown(String name, String position) {
    whole.window.run(() -> whole.desk.seat().take(name, position));
  }

  @Test
  void aRequestOffTheMatrixIsDecidedSignedDisclosedConfirmedClosedAndAllUndone() {
    decide();
    assertThat(request().stage()).isEqualTo(Stage.AWAITING_SIGNATURE);
    assertThat(request().decision().signing().causes()).containsExactly(Signing.Cause.OFF_MATRIX);

    sitDown("R. Amin", "Caldicott Guardian");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    fill("step-text", "Proportionate.");
    save();
    assertThat(request().stage()).isEqualTo(Stage.DECIDED);
    assertThat(request().decision().signing().signature().by())
        .isEqualTo("R. Amin, Caldicott Guardian");

    press("begin-disclose");
    save();
    assertThat(request().stage()).isEqualTo(Stage.DISCLOSED);
    assertThat(request().life().disclosures())
        .singleElement()
        .extracting(Disclosure::what, Disclosure::to)
        .containsExactly("Dates of contact", "Harbour Housing, Housing manager");

    press("begin-confirm");
    fill("confirmed-by", "the housing manager");
    save();
    assertThat(request().life().disclosures().getFirst().confirmations()).hasSize(1);

    press("begin-close");
    save();
    assertThat(request().stage()).isEqualTo(Stage.CLOSED);
    assertThat(request().life().steps())
        .extracting(Life.Step::action)
        .containsExactly(
            Action.LOG, Action.DECIDE, Action.SIGN, Action.DISCLOSE, Action.CONFIRM, Action.CLOSE);

    for (int times = 0; times < 5; times++) {
      push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(request().stage()).isEqualTo(Stage.RECEIVED);
    assertThat(request().decision()).isNull();
    assertThat(request().life().disclosures()).isEmpty();
  }

  @Test
  void whoDecidedOrLoggedItIsToldWhyNotAndHasNoDeadButton() {
    decide();
    for (var name : List.of("M. Osei", " m.  OSEI", "J. Hale", "j. hale")) {
      sitDown(name, "");
      assertThat(whole.scene.lookup("#sign")).as(name).isNull();
      assertThat(whole.scene.lookup("#no-second-person")).as(name).isNotNull();
    }
    sitDown("R. Amin", "");
    assertThat(whole.scene.lookup("#sign")).isNotNull();
    assertThat(whole.scene.lookup("#no-second-person")).isNull();

    press("begin-send-back");
    fill("step-text", "Say why the dates are needed.");
    save();
    assertThat(request().stage()).isEqualTo(Stage.UNDER_REVIEW);
    assertThat(request().decision()).isNull();
  }
}
