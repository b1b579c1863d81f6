package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Kind;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.Requester;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Searching by keys and by mouse, on the sample.
@Tag("ui")
class SearchBoxTest {

  private final InlineJobs jobs = new InlineJobs();
  private final Places places = new Places();
  private final Desk desk = SampleDesk.of(jobs, places, SampleDesk.PLAIN);
  private final Map<Place, PlainScreen> screens = new EnumMap<>(Place.class);
  private final List<String> run = new ArrayList<>();
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    show(1440);
  }

  private void show(double width) {
    var factories = new EnumMap<Place, Function<Desk, Screen>>(Place.class);
    for (var place : Place.values()) {
      var screen = new PlainScreen(place);
      screen.commands.add(
          new Command("jump", Sentence.of("Jump"), "Ctrl+J", () -> run.add("jump at " + place)));
      screens.put(place, screen);
      factories.put(place, ignored -> screen);
    }
    var frames = new ArrayList<Frame>();
    Scene scene =
        window.show(
            () -> {
              frames.add(
                  new Frame(
                      desk, places, new Faults(), new RunningJobs(), factories, new PlainThings()));
              return frames.getFirst();
            },
            width,
            900);
    window.run(() -> frames.getFirst().install(scene, () -> {}));
    window.run(() -> places.open(Place.REPORTS, ""));
  }

  private void push(KeyCode... keys) {
    window.robot().push(keys);
    window.run(() -> {});
  }

  private void search(String typed) {
    push(KeyCode.CONTROL, KeyCode.K);
    window.run(() -> box().setText(typed));
  }

  private TextField box() {
    return window.find("search", TextField.class);
  }

  private String focused() {
    return String.valueOf(window.stage().getScene().getFocusOwner().getId());
  }

  private SearchLine chosen() {
    return (SearchLine)
        window.find("search-list", ListView.class).getSelectionModel().getSelectedItem();
  }

  private String chosenCode() {
    return ((SearchLine.Row) chosen()).hit().entry().code();
  }

  @Test
  void controlKOpensTheBoxFromInsideAFieldAndEscapeGivesTheKeysBack() {
    window.robot().clickOn("#second-of-REPORTS");

    push(KeyCode.CONTROL, KeyCode.K);
    assertThat(focused()).isEqualTo("search");
    assertThat(window.sees("search-panel")).isTrue();

    window.robot().write("police");
    push(KeyCode.ESCAPE);
    assertThat(window.sees("search-panel")).isFalse();
    assertThat(box().getText()).isEmpty();
    assertThat(focused()).isEqualTo("second-of-REPORTS");
  }

  @Test
  void enterOpensWhatFitsBestAtItsPlace() {
    search("dsr 2026 41");
    push(KeyCode.ENTER);

    assertThat(window.sees("screen-of-REQUESTS")).isTrue();
    assertThat(screens.get(Place.REQUESTS).opened).containsExactly("DSR-2026-041");
    assertThat(window.sees("search-panel")).isFalse();
    assertThat(focused()).isEqualTo("field-of-REQUESTS");
  }

  @Test
  void arrowsMoveOverHeadingsAndNoFurtherThanTheEnds() {
    search("police");
    assertThat(chosenCode()).isEqualTo("REC-02");

    push(KeyCode.UP);
    assertThat(chosenCode()).isEqualTo("REC-02");
    push(KeyCode.DOWN);
    assertThat(chosen()).isInstanceOf(SearchLine.Row.class);
    assertThat(chosenCode()).isNotEqualTo("REC-02");
    for (int i = 0; i < 40; i++) {
      window.robot().push(KeyCode.DOWN);
    }
    assertThat(chosenCode()).startsWith("DSR-");
    push(KeyCode.ENTER);
    assertThat(window.sees("screen-of-REQUESTS")).isTrue();
  }

  @Test
  void aClickOpensWhatIsClicked() {
    search("mx14");
    window.robot().clickOn("MX-014");

    assertThat(window.sees("screen-of-MATRIX")).isTrue();
    assertThat(screens.get(Place.MATRIX).opened).containsExactly("MX-014");
  }

  @Test
  void theScreenReaderIsToldKindCodeNameAndNumber() {
    search("health agencies");
    window.run(() -> {
      var spoken = (ListCell<?>) box().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
      assertThat(spoken.getAccessibleText()).isEqualTo("Recipient REC-07, Health agencies, 1 of 1");
    });
  }

  @Test
  void whereNothingIsFoundASentenceSaysWhereItLooked() {
    search("xylophone");

    assertThat(window.text("search-sentence"))
        .startsWith("Nothing is called “xylophone”. Search looks at codes, titles and aliases");
    assertThat(window.sees("search-list")).isFalse();
    push(KeyCode.ENTER);
    assertThat(focused()).isEqualTo("search");
  }

  @Test
  void commandsAreOfferedBeforeAnythingIsTypedAndRunWhereThePersonWas() {
    window.robot().clickOn("#second-of-REPORTS");
    push(KeyCode.CONTROL, KeyCode.K);
    assertThat(chosenCode()).isEqualTo("jump");

    push(KeyCode.ENTER);
    assertThat(run).containsExactly("jump at REPORTS");
    assertThat(focused()).isEqualTo("second-of-REPORTS");
  }

  @Test
  void undoIsOfferedByNameOnceThereIsSomethingToUndo() {
    search("undo");
    assertThat(window.text("search-sentence")).startsWith("Nothing is called “undo”");
    push(KeyCode.ESCAPE);

    var undo =
        new Undo(Sentence.of("review of MX-014"), officer -> new Outcome.Rejected<>(List.of()));
    window.run(
        () -> desk.changes().history().remember(new Outcome.Done<>("", Revision.FIRST, undo)));
    search("undo");
    assertThat(chosenCode()).isEqualTo("undo");
  }

  @Test
  void anAnswerThatComesTooLateIsVoid() {
    search("police");
    jobs.hold();
    window.run(() -> box().setText("heal"));
    window.run(() -> box().setText("health agencies"));
    assertThat(chosenCode()).isEqualTo("REC-02");

    window.run(jobs::releaseOne);
    assertThat(chosenCode()).as("the answer to what is no longer asked").isEqualTo("REC-02");
    window.run(jobs::release);
    assertThat(chosenCode()).isEqualTo("REC-07");
  }

  @Test
  void enterThatIsFasterThanTheAnswerWaitsForIt() {
    search("police");
    jobs.hold();
    window.run(() -> box().setText("mx14"));
    push(KeyCode.ENTER);
    assertThat(window.sees("search-panel")).isTrue();

    window.run(jobs::release);
    assertThat(screens.get(Place.MATRIX).opened).containsExactly("MX-014");
  }

  @Test
  void anAnswerThatComesAfterEscapeOpensNothing() {
    jobs.hold();
    search("mx14");
    push(KeyCode.ENTER);
    push(KeyCode.ESCAPE);
    window.run(jobs::release);

    assertThat(window.sees("search-panel")).isFalse();
    assertThat(screens.get(Place.MATRIX).opened).isEmpty();
  }

  @Test
  void whatIsSavedMeanwhileIsFoundAndUntilThenTheOldIndexAnswers() {
    search("police");
    push(KeyCode.ESCAPE);
    jobs.hold();
    var registers = desk.workbench().registers();
    var values =
        registers
            .find("GEN-05")
            .orElseThrow()
            .values()
            .with("code", "GEN-77")
            .with("title", "Ruritanian affairs");
    assertThat(registers.create(desk.officer(), Kind.PURPOSE, values))
        .isInstanceOf(Outcome.Done.class);

    search("ruritanian");
    window.run(() -> {
      jobs.releaseLast();
      jobs.releaseLast();
    });
    assertThat(window.text("search-sentence")).startsWith("Nothing is called “ruritanian”");
    window.run(jobs::release);
    assertThat(chosenCode()).isEqualTo("GEN-77");
  }

  @Test
  void aRequestThatIsSavedMeanwhileIsFoundAtOnce() {
    search("police");
    push(KeyCode.ESCAPE);
    var log = desk.workbench().requests();
    var like = log.all().getFirst();
    var draft =
        new RequestDraft(
            new Requester("Ruritanian Embassy", "REC-02", "Attaché", "letter"),
            like.ask(),
            like.timing().received(),
            like.timing().urgency());
    assertThat(log.log(desk.officer(), draft)).isInstanceOf(Outcome.Done.class);

    search("ruritanian");
    assertThat(chosenCode()).isEqualTo("DSR-2026-061");
  }

  @Test
  void whatSomebodyHasGoneToStaysChosenWhenTheIndexIsMadeAnew() {
    search("police");
    push(KeyCode.ESCAPE);
    jobs.hold();
    var log = desk.workbench().requests();
    var like = log.all().getFirst();
    var draft =
        new RequestDraft(
            new Requester("Police of Ruritania", "REC-02", "Attaché", "letter"),
            like.ask(),
            like.timing().received(),
            like.timing().urgency());
    assertThat(log.log(desk.officer(), draft)).isInstanceOf(Outcome.Done.class);
    search("police");
    window.run(() -> {
      jobs.releaseLast();
      jobs.releaseLast();
    });
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    var gone = chosenCode();
    assertThat(gone).isNotEqualTo("REC-02");

    window.run(jobs::release);

    assertThat(chosenCode()).isEqualTo(gone);
  }

  @Test
  void enterWaitsWhileTheWorkspaceIsRead() {
    jobs.hold();
    search("mx14");
    window.run(() -> {
      jobs.releaseLast();
      jobs.releaseLast();
    });
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    window.run(jobs::release);
    assertThat(screens.get(Place.MATRIX).opened).containsExactly("MX-014");
  }

  @Test
  void whileTheWorkspaceIsReadTheBoxSaysSo() {
    jobs.hold();
    search("police");
    window.run(() -> {
      jobs.releaseLast();
      jobs.releaseLast();
    });
    assertThat(window.text("search-sentence")).isEqualTo("Reading the workspace …");
    window.run(jobs::release);
    assertThat(chosenCode()).isEqualTo("REC-02");
  }

  @Test
  void whatIsTypedInTheBoxIsUndoneThereAndNotInTheWorkspace() {
    var undone = new ArrayList<String>();
    window.run(() ->
        desk.changes()
            .saved(
                new Outcome.Done<>(
                    "",
                    Revision.FIRST,
                    new Undo(
                        Sentence.of("rule MX-014"),
                        officer -> {
                          undone.add("MX-014");
                          return new Outcome.Rejected<>(List.of());
                        })),
                Sentence.of("rule MX-014")));
    push(KeyCode.CONTROL, KeyCode.K);
    window.robot().write("police");
    push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(box().getText()).isNotEqualTo("police");
    assertThat(undone).isEmpty();
  }

  @Test
  void whereThereIsNoRoomAButtonOpensTheFieldWithWhatIsFound() {
    show(640);
    assertThat(window.sees("search")).isFalse();

    window.robot().clickOn("#search-open");
    assertThat(focused()).isEqualTo("search");
    window.robot().write("mx14");
    push(KeyCode.ENTER);
    assertThat(screens.get(Place.MATRIX).opened).containsExactly("MX-014");
    assertThat(window.find("search-open", Button.class).isVisible()).isTrue();
  }

  @Test
  void whoGoesElsewhereClosesTheBox() {
    search("police");
    window.robot().clickOn("#rail-requests");
    assertThat(window.sees("search-panel")).isFalse();
    assertThat(window.sees("screen-of-REQUESTS")).isTrue();
  }
}
