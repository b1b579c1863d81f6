package org.igworkbench.window.requests.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingRequests;
import org.igworkbench.requests.Outgoings;
import org.igworkbench.window.shell.AsAt;
import org.igworkbench.window.shell.Board;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The requests that we make, on a screen of their own.
@Tag("ui")
class OutgoingScreenTest {

  private static final Officer OTHER = new Officer("J. Hale", "Governance officer");

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final OutgoingRequests requests = desk.workbench().outgoing();

  @TempDir private Path folder;
  private Showing window;
  private OutgoingScreen screen;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    window.show(() -> {
      screen = new OutgoingScreen(new ListServices(desk, new Shelf(), Preferences.passing()));
      return screen.root();
    });
    desk.changes().listen(what -> screen.refresh());
  }

  private OutgoingRequest chosen() {
    assertThat(requests.create(desk.officer(), Outgoings.prepared()))
        .isInstanceOf(Outcome.Done.class);
    window.run(() -> {
      screen.refresh();
      screen.open("OUT-2026-001");
    });
    return requests.find("OUT-2026-001").orElseThrow();
  }

  private void press(String id) {
    window.run(() -> window.find(id, Button.class).fire());
  }

  private void type(String id, String text) {
    window.run(() -> window.find(id, TextInputControl.class).setText(text));
  }

  @Test
  void theLetterIsWrittenWhereOneWantsItAndCanBeOpened() throws IOException {
    chosen();
    press("outgoing-letter");

    var file = folder.resolve("Request OUT-2026-001.docx");
    assertThat(Files.readString(file)).isEqualTo("Request OUT-2026-001 to Harbour Family Support");
    assertThat(window.text("outgoing-letter-state")).contains(file.toString());
    press("outgoing-letter-open");
    assertThat(window.text("outgoing-letter-state")).contains("has no program set for it");
  }

  @Test
  void aLetterThatLacksSomethingIsNotWrittenAndSaysWhat() {
    var begun = chosen();
    var without =
        new OutgoingRequest(
            begun.code(),
            begun.asked(),
            begun.ground(),
            begun.wanted(),
            new OutgoingRequest.Need("", "", "", null),
            begun.sending(),
            begun.answer(),
            begun.revision());
    assertThat(requests.change(OTHER, without, begun.revision())).isInstanceOf(Outcome.Done.class);
    window.run(screen::refresh);

    press("outgoing-letter");

    assertThat(window.text("outgoing-letter-state")).startsWith("The letter can’t be written yet");
    assertThat(window.find("outgoing-statement", TextInputControl.class).getAccessibleHelp())
        .startsWith("Write the statement of need.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whoWasSlowerKeepsWhatTheyTypedAndLosesNothingOfTheOthers() {
    var seen = chosen();
    type("outgoing-task", "mine");
    var theirs = seen.sent(new OutgoingRequest.Sending(null, "courier", seen.sending().replyBy()));
    assertThat(requests.change(OTHER, theirs, seen.revision())).isInstanceOf(Outcome.Done.class);

    press("outgoing-save");
    assertThat(window.text("moved-on-text")).startsWith("J. Hale, Governance officer changed");
    press("moved-on-mine");

    var both = requests.find("OUT-2026-001").orElseThrow();
    assertThat(both.ground().task()).isEqualTo("mine");
    assertThat(both.sending().channel()).isEqualTo("courier");
  }

  @Test
  void whoWasSlowerCanTakeWhatStands() {
    var seen = chosen();
    type("outgoing-task", "mine");
    var theirs = seen.grounded(new OutgoingRequest.Ground("GEN-02", "LB-E", "GW-01", "theirs"));
    assertThat(requests.change(OTHER, theirs, seen.revision())).isInstanceOf(Outcome.Done.class);

    press("outgoing-save");
    press("moved-on-theirs");

    assertThat(window.find("outgoing-task", TextInputControl.class).getText()).isEqualTo("theirs");
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void whatWasLeftHalfTypedIsOfferedAtTheNextStartAndComesBack() {
    chosen();
    type("outgoing-task", "half a sent");
    window.run(() -> desk.changes().drafts().keepNow());
    var next =
        new Desk(
            desk.workbench(),
            desk.words(),
            desk.jobs(),
            desk.seat(),
            desk.clock(),
            new Board().window(),
            desk.navigator(),
            new AsAt(desk.clock()));

    window.show(() -> {
      screen = new OutgoingScreen(new ListServices(next, new Shelf(), Preferences.passing()));
      return screen.root();
    });
    window.run(screen::refresh);
    window.run(
        () -> window.robot().lookup("#draft-offer .hyperlink").queryAs(Hyperlink.class).fire());

    assertThat(window.find("outgoing-task", TextInputControl.class).getText())
        .isEqualTo("half a sent");
    press("outgoing-save");
    assertThat(requests.find("OUT-2026-001").orElseThrow().ground().task())
        .isEqualTo("half a sent");
    assertThat(desk.workbench().workspace().drafts().all(desk.officer())).isEmpty();
  }

  @Test
  void whatLooksLikeAPersonsIdentifierIsPointedOutAndStopsNobody() {
    chosen();
    type("outgoing-subjects", "QQ 12 34 56 C, AB 12 34 56 C");

    assertThat(window.robot().lookup(".identifier-advice .field-advice").queryAll()).isNotEmpty();
    press("outgoing-save");
    assertThat(requests.find("OUT-2026-001").orElseThrow().wanted().subjects())
        .contains("AB 12 34 56 C");
  }

  @Test
  void onAnotherDayNothingCanBeChanged() {
    chosen();
    window.run(() -> {
      desk.asAt().look(desk.day().minusDays(30));
      screen.refresh();
    });

    assertThat(window.find("outgoing-task", TextInputControl.class).isDisabled()).isTrue();
    press("outgoing-save");
    press("outgoing-new");
    assertThat(requests.all()).hasSize(1);
  }

  /// Puts every file into one folder, and has no program to open it.
  private final class Shelf implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public void open(Path file) throws IOException {
      throw new IOException("No program");
    }

    @Override
    public void openFolder(Path file) {}
  }

  @Test
  void twoThatAreBegunAreTwoDraftsAndEachIsOfferedBack() {
    var first = OutgoingFormModel.begun(desk.words(), reading(), desk.officer(), desk.day());
    window.run(() -> {
      first.keep(desk, "new 2026-10-08T09:00:00Z");
      first.text(OutgoingField.ORGANISATION).set("Harbour");
      desk.changes().drafts().keepNow();
    });
    window.run(screen::refresh);
    press("outgoing-new");
    assertThat(window.find("outgoing-organisation", TextInputControl.class).getText())
        .as("a new page is new")
        .isEmpty();
    type("outgoing-organisation", "Trust");
    window.run(() -> desk.changes().drafts().keepNow());

    var drafts = desk.workbench().workspace().drafts().all(desk.officer());
    assertThat(drafts)
        .hasSize(2)
        .extracting(draft -> draft.fields().get("organisation"))
        .containsExactlyInAnyOrder("Harbour", "Trust");
    assertThat(drafts).allMatch(draft -> draft.key().code().startsWith("new "));
  }

  private OutgoingReading reading() {
    return OutgoingReading.of(desk.workbench());
  }
}
