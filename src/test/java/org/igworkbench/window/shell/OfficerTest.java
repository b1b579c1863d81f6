package org.igworkbench.window.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Two people who share a desk, by keyboard.
@Tag("ui")
class OfficerTest {

  private static final Officer HALE = new Officer("J. Hale", "Governance officer");

  private final InlineJobs jobs = new InlineJobs();
  private final Places places = new Places();
  private final Desk desk = SampleDesk.empty(jobs, places);
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    var frame = new ArrayList<Frame>();
    var scene =
        window.show(() -> {
          frame.add(frame(desk));
          return frame.getFirst();
        });
    window.run(() -> {
      frame.getFirst().install(scene, () -> {});
      places.open(Place.REQUESTS, "");
    });
  }

  private Frame frame(Desk of) {
    var factories = new EnumMap<Place, Function<Desk, Screen>>(Place.class);
    factories.put(Place.REQUESTS, ignored -> new PlainScreen(Place.REQUESTS));
    return new Frame(
        of, places, new Faults(details -> {}), new RunningJobs(), factories, new PlainThings());
  }

  private void haleSitsDown() {
    window.robot().push(KeyCode.CONTROL, KeyCode.K);
    window.robot().write("change officer", 0).type(KeyCode.ENTER);
    sitDown();
  }

  private void sitDown() {
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write("J. Hale", 0).type(KeyCode.TAB);
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write("Governance officer", 0);
    window.robot().type(KeyCode.ENTER);
  }

  @Test
  void anotherPersonSitsDownByKeysAloneAndWhatWasBeingTypedStays() {
    window.robot().clickOn("#field-of-REQUESTS").write("half a senten", 0);

    haleSitsDown();

    assertThat(desk.officer()).isEqualTo(HALE);
    assertThat(window.text("officer")).isEqualTo("J. Hale · Governance officer");
    assertThat(window.sees("officer-panel")).isFalse();
    assertThat(window.find("field-of-REQUESTS", TextField.class).getText())
        .isEqualTo("half a senten");
  }

  @Test
  void theButtonOpensItAndTakesTheKeysBack() {
    window.run(() -> window.find("officer", Button.class).requestFocus());
    window.robot().type(KeyCode.SPACE);

    sitDown();

    var button = window.find("officer", Button.class);
    assertThat(button.isFocused()).isTrue();
    assertThat(button.getAccessibleText())
        .isEqualTo("Who sits at the desk: J. Hale · Governance officer");
  }

  @Test
  void anEmptyNameIsRefusedBesideTheField() {
    window.robot().clickOn("#officer").push(KeyCode.CONTROL, KeyCode.A);
    window.robot().type(KeyCode.DELETE, KeyCode.ENTER);

    var name = window.find("officer-name", TextField.class);
    assertThat(name.getAccessibleHelp()).isEqualTo("Enter the name of the person who acts.");
    assertThat(name.isFocused()).isTrue();
    assertThat(window.sees("officer-panel")).isTrue();
    assertThat(desk.officer()).isEqualTo(SampleDesk.OFFICER);
  }

  @Test
  void escapeLeavesWhoSatThere() {
    window.robot().clickOn("#officer").write("Somebody", 0).type(KeyCode.ESCAPE);

    assertThat(window.sees("officer-panel")).isFalse();
    assertThat(desk.officer()).isEqualTo(SampleDesk.OFFICER);
  }

  @Test
  void whoeverUndoesIsNamedForIt() {
    List<Officer> undoers = new ArrayList<>();
    window.run(() ->
        desk.changes()
            .saved(
                new Outcome.Done<>(
                    "",
                    Revision.FIRST,
                    new Undo(
                        Sentence.of("shell.command.keys"),
                        officer -> {
                          undoers.add(officer);
                          return new Outcome.Done<>("", Revision.FIRST, null);
                        })),
                Sentence.of("shell.command.keys")));

    haleSitsDown();
    window.robot().clickOn("#undo");

    assertThat(undoers).containsExactly(HALE);
  }

  @Test
  void everyWindowKnowsWhoSitsThere() {
    var second = new ArrayList<Frame>();
    window.show(() -> {
      second.add(frame(desk));
      return new VBox(frame(desk), second.getFirst());
    });
    window.run(() -> assertThat(desk.seat().take("J. Hale", "Governance officer")).isEmpty());

    assertThat(((Button) second.getFirst().lookup("#officer")).getText())
        .isEqualTo("J. Hale · Governance officer");
  }
}
