package org.igworkbench.window.requests.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.workspace.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is typed into a card about a request is kept, and stands there again when the card is
/// opened after a crash.
@Tag("ui")
class StepDraftsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final SharingRequest request =
      desk.workbench().requests().find("DSR-2026-059").orElseThrow();
  private final Phrases phrases = new Phrases(desk.words(), () -> TODAY);
  private Showing window;

  @BeforeEach
  void begin() throws Exception {
    window = new Showing();
  }

  private List<Draft> kept() {
    window.run(() -> desk.changes().drafts().keepNow());
    return desk.workbench().workspace().drafts().all(desk.officer());
  }

  private ReasonModel waiting() {
    var model = ReasonModel.of(Action.PAUSE);
    window.show(() -> new StackPane(new StepPane(desk, phrases, request, model, new Idle())));
    return model;
  }

  @Test
  void aReasonToWaitComesBackAndGoesWhenItIsDiscarded() {
    waiting();
    window.run(() -> window.find("step-text", TextInputControl.class).setText("Which child, and"));
    assertThat(kept())
        .singleElement()
        .satisfies(draft -> assertThat(draft.fields()).containsEntry("text", "Which child, and"));

    var again = waiting();
    assertThat(again.text().get()).isEqualTo("Which child, and");
    assertThat(window.sees("step")).isTrue();

    window.run(() -> again.text().set(""));
    assertThat(kept()).isEmpty();
  }

  @Test
  void adviceAndConfirmationsAreKeptByNameOfTheirFields() {
    var advice = new AdviceModel(TODAY);
    advice.text.set("Share less.");
    var other = new AdviceModel(TODAY.minusDays(9));
    other.bag().put(advice.bag().values());
    assertThat(other.bag().values()).isEqualTo(advice.bag().values());
    var disclosed = new DisclosureModel(request, TODAY, "J. Hale");
    disclosed.people.set("many");
    var second = new DisclosureModel(request, TODAY, "J. Hale");
    second.bag().put(disclosed.bag().values());
    assertThat(second.bag().values()).isEqualTo(disclosed.bag().values());
  }

  private DecisionModel deciding() {
    var log = desk.workbench().requests();
    var matrix = desk.workbench().matrix().snapshot();
    var ground = DecisionGround.of(log.policy().settings(), matrix, request);
    var model = new DecisionModel(request, TODAY, desk.officer().nameAndPosition());
    window.show(() ->
        new StackPane(
            new DecisionPane(
                desk,
                new DecisionPane.Naming(phrases, new Titles(matrix)),
                model,
                ground,
                new Idle())));
    return model;
  }

  @Test
  void aDecisionComesBackWithItsReasonsTicked() {
    var reason = desk.workbench().requests().policy().settings().reason("N-03").orElseThrow();
    var first = deciding();
    window.run(() -> {
      first.reason.set("The request is");
      first.coded.add(reason);
    });
    assertThat(kept()).hasSize(1);

    var again = deciding();
    assertThat(again.reason.get()).isEqualTo("The request is");
    assertThat(again.coded).containsExactly(reason);
    assertThat(again.typed()).isTrue();
  }

  private record Idle() implements StepPane.Actions, DecisionPane.Actions {
    @Override
    public void taken() {}

    @Override
    public void decided(SharingRequest decided) {}

    @Override
    public void discarded() {}

    @Override
    public void showNewest() {}
  }
}
