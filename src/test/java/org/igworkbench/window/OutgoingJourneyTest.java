package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.requests.OutgoingFacts;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.requests.Outgoings;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Asking another organisation for data over the whole window, by keyboard alone.
@Tag("ui")
@Tag("stress")
class OutgoingJourneyTest {

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(1280, 720).open(Place.REQUESTS, "");
    push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
  }

  private void push(KeyCode... keys) {
    whole.window.robot().push(keys);
    whole.window.run(() -> {});
  }

  private void write(String text) {
    whole.window.robot().write(text, 0);
    whole.window.run(() -> {});
  }

  private String focused() {
    for (var node = whole.focused(); node != null; node = node.getParent()) {
      if (node.getId() != null) {
        return node.getId();
      }
    }
    return "";
  }

  private void tabTo(String id) {
    for (int steps = 0; steps < 60 && !id.equals(focused()); steps++) {
      push(KeyCode.TAB);
    }
    assertThat(focused()).isEqualTo(id);
  }

  /// Types over what stands in a field.
  private void fill(String id, String text) {
    tabTo(id);
    push(KeyCode.CONTROL, KeyCode.A);
    write(text);
  }

  private void choose(String id, String title) {
    tabTo(id);
    write(title);
    push(KeyCode.ENTER);
  }

  private List<OutgoingRequest> saved() {
    return whole.desk.workbench().outgoing().all();
  }

  private String text(String id) {
    return whole.window.find(id, TextInputControl.class).getText();
  }

  /// One that lacks nothing but being sent, made before anybody looks, and chosen.
  private void prepare() {
    var made = whole.desk.workbench().outgoing().create(whole.desk.officer(), Outgoings.prepared());
    assertThat(made).isInstanceOf(Outcome.Done.class);
    whole.open(Place.REQUESTS, "OUT-2026-001");
    push(KeyCode.F2);
  }

  @Test
  void aRequestIsPreparedWithAStatementThatFollowsTaskAndPower() {
    push(KeyCode.INSERT);
    assertThat(focused()).isEqualTo("outgoing-organisation");
    write("Harbour");
    choose("outgoing-purpose", "GEN-02");
    choose("outgoing-power", "GW-01");
    fill("outgoing-task", "to help");
    fill("outgoing-description", "Dates");
    tabTo("outgoing-categories");
    write("DC-01");
    push(KeyCode.ENTER);
    fill("outgoing-people", "1");
    fill("outgoing-reply-by", "30/10/2026");
    push(KeyCode.CONTROL, KeyCode.S);

    assertThat(saved()).hasSize(1);
    var request = saved().getFirst();
    assertThat(request.code()).isEqualTo("OUT-2026-001");
    assertThat(request.wanted().categories()).containsExactly("DC-01");
    assertThat(request.sending().replyBy()).isEqualTo("2026-10-30");
    assertThat(request.need().statement()).contains("to help").contains("s17, Children Act 1989");
    assertThat(request.need().by()).isEqualTo("M. Osei, Data-protection officer");
    assertThat(request.need().on()).isEqualTo("2026-10-08");
    assertThat(whole.window.text("outgoing-code")).isEqualTo("OUT-2026-001");
    assertThat(whole.window.text("outgoing-effect"))
        .startsWith("An organisation that is no public authority can rely on this statement");
  }

  @Test
  void whatSomebodyWroteIsNotDraftedOver() {
    prepare();
    fill("outgoing-task", "more");
    assertThat(text("outgoing-statement"))
        .isEqualTo("Northshire Council states that it needs the data for its task.");

    tabTo("outgoing-draft");
    push(KeyCode.SPACE);
    assertThat(text("outgoing-statement")).contains("the performance of this task: more.");
  }

  @Test
  void sendingItAsksForWhatIsMissingAndIsUndone() {
    prepare();
    choose("outgoing-stage", "sent");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(focused()).isEqualTo("outgoing-sent-on");
    assertThat(saved().getFirst().stage()).isEqualTo(OutgoingStage.PREPARED);

    write("14/9/2026");
    fill("outgoing-channel", "post");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(saved().getFirst().stage()).isEqualTo(OutgoingStage.SENT);
    assertThat(whole.window.text("outgoing-state")).isEqualTo("10 days overdue");

    push(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(whole.window.sees("outgoing-history")).isTrue();
    push(KeyCode.ESCAPE);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(saved().getFirst().stage()).isEqualTo(OutgoingStage.PREPARED);
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(saved().getFirst().stage()).isEqualTo(OutgoingStage.SENT);
  }

  @Test
  void aDayThatIsNoneIsSaidBesideItsFieldAndStays() {
    prepare();
    fill("outgoing-answered-on", "31 June");
    push(KeyCode.CONTROL, KeyCode.S);

    assertThat(focused()).isEqualTo("outgoing-answered-on");
    assertThat(saved().getFirst().answer().on()).isNull();
    assertThat(whole.frame.lookup("#outgoing-answered-on").getAccessibleHelp())
        .startsWith("This is not a day.");
  }

  @Test
  void anotherOfficerWhoSitsDownLosesNothingAndIsNamedInTheTrail() {
    prepare();
    fill("outgoing-task", "more");
    push(KeyCode.CONTROL, KeyCode.K);
    write("change officer");
    push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.A);
    write("J. Hale");
    push(KeyCode.ENTER);

    assertThat(text("outgoing-task")).isEqualTo("more");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(trail().getLast().officer()).isEqualTo("J. Hale, Data-protection officer");
  }

  private List<TrailEntry> trail() {
    return whole.desk.workbench().trail().about(OutgoingFacts.subject("OUT-2026-001"));
  }

  @Test
  void theLetterIsWrittenOnlyOfWhatIsSaved() {
    prepare();
    tabTo("outgoing-letter");
    push(KeyCode.SPACE);
    assertThat(whole.window.sees("outgoing-letter-state")).isFalse();

    push(KeyCode.ESCAPE);
    push(KeyCode.F2);
    fill("outgoing-task", "more");
    tabTo("outgoing-letter");
    push(KeyCode.SPACE);
    assertThat(whole.window.text("outgoing-letter-state")).startsWith("Save the request first");
  }

  @Test
  void whatWasHalfTypedIsKeptWhenTheWindowClosesAndAskedForNothing() {
    push(KeyCode.INSERT);
    write("Harbour");
    boolean[] closed = {false};

    whole.window.run(() -> whole.frame.close(() -> closed[0] = true));

    assertThat(closed[0]).isTrue();
    assertThat(whole.desk.workbench().workspace().drafts().all(whole.desk.officer()))
        .singleElement()
        .satisfies(draft -> assertThat(draft.fields()).containsEntry("organisation", "Harbour"));
  }
}
