package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.igworkbench.requests.Attachment;
import org.igworkbench.requests.EmergencyDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.shell.files.AttachmentsPane;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done with a request on the screen: steps, attachments, settings.
@Tag("ui")
class RequestLifePaneTest {

  private static final String OPEN = "DSR-2026-060";

  @TempDir private Path folder;
  private RequestsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
    window.open(OPEN);
  }

  private void fire(String which) {
    var button = (Button) window.find(which);
    window.robot.interact(button::fire);
    RequestsWindow.settle();
  }

  private SharingRequest request() {
    return window.desk.workbench().requests().find(OPEN).orElseThrow();
  }

  private List<Attachment> attached() {
    return window.desk.workbench().requests().attachments().of(OPEN);
  }

  private String text(String which) {
    return ((Labeled) window.find(which)).getText();
  }

  // -- steps

  @Test
  void theClockStopsAndGoesOn() {
    fire("#begin-pause");
    fire("#save-step");
    assertThat(window.words()).contains("Say what you wait for.");
    window.type("#step-text", "Which of the two?").keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(request().timing().pausedSince()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(text("#clock"))
        .isEqualTo("Waiting for the requester since 8 October 2026: Which of the two?");
    assertThat(window.shows("#begin-pause")).isFalse();
    fire("#begin-resume");
    assertThat(request().timing().pausedSince()).isNull();
    assertThat(window.shows("#begin-pause")).isTrue();
  }

  @Test
  void adviceStandsInTheFormOfTheDecisionAndHasToBeAnswered() {
    fire("#begin-advise");
    window
        .type("#step-text", "Do not share the address.")
        .type("#advice-by", "M. Osei, DPO")
        .keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(request().life().advice().text()).isEqualTo("Do not share the address.");
    fire("#record-decision");
    assertThat(window.words()).contains("Do not share the address.", "Advice followed");
    window.focus("#advice-not-followed").keys(KeyCode.SPACE).keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.words()).contains("Say why the advice is not followed.");
    assertThat(request().decision()).isNull();
  }

  @Test
  void whatWasTypedForAStepStaysWhenOneLooksElsewhere() {
    fire("#begin-pause");
    window.type("#step-text", "Half a question").keys(KeyCode.ESCAPE);
    assertThat(window.screen().unsaved()).isTrue();
    window.open("DSR-2026-059").open(OPEN);
    fire("#begin-pause");
    assertThat(((javafx.scene.control.TextInputControl) window.find("#step-text")).getText())
        .isEqualTo("Half a question");
  }

  @Test
  void aStepThatSomebodyElseTookFirstIsToldAndChangesNothing() {
    var before = request();
    window
        .desk
        .workbench()
        .requests()
        .life()
        .pause(window.desk.officer(), OPEN, "Theirs", before.revision());
    fire("#begin-advise");
    window.type("#step-text", "Mine").type("#advice-by", "M. Osei");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(request().life().advice()).isNull();
    assertThat(window.words()).anyMatch(words -> words.endsWith("Your text is kept."));
    fire("#show-newest");
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(request().life().advice().text()).isEqualTo("Mine");
  }

  @Test
  void anEmergencyIsReviewedInItsOwnWords() {
    var log = window.desk.workbench().requests();
    var logged =
        log.logEmergency(
            window.desk.officer(),
            new EmergencyDraft(
                "Northshire Constabulary",
                "REC-02",
                "Sergeant Adeyemi",
                "GEN-05",
                List.of("DC-01"),
                "CYP-08BC",
                "The child was to be taken abroad tonight"));
    assertThat(logged).isInstanceOf(Outcome.Done.class);
    var reference = ((Outcome.Done<SharingRequest>) logged).value().reference();
    window.robot.interact(() -> window.screen().refresh());
    window.open(reference);
    assertThat(text("#clock")).startsWith("To be reviewed by");
    fire("#record-decision");
    assertThat(window.words())
        .contains(
            "Review of the emergency disclosure",
            "It was right to share",
            "It was right to share in part",
            "It should not have been shared")
        .doesNotContain("Withdrawn", "No data held");
    window.robot.clickOn("It should not have been shared");
    window.focus("#reason-N-01").keys(KeyCode.SPACE);
    window.type("#reason", "Nobody was at risk").keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(log.find(reference).orElseThrow().stage()).isEqualTo(Stage.DISCLOSED);
  }

  // -- attachments

  @Test
  void aLetterIsAttachedListedAndCopiedOut() throws Exception {
    var letter = folder.resolve("letter.pdf");
    Files.write(letter, "%PDF-1.7 letter".getBytes(StandardCharsets.UTF_8));
    window.files.toAttach = letter;
    fire("#attach");
    assertThat(attached()).singleElement().extracting(Attachment::name).isEqualTo("letter.pdf");
    assertThat(window.words())
        .contains("letter.pdf", "request letter · 15 B · by M. Osei, 8 October 2026");

    window.files.toSave = folder.resolve("copy.pdf");
    fire("#save-attachment-1");
    assertThat(folder.resolve("copy.pdf")).hasSameBinaryContentAs(letter);
    assertThat(window.files.opened).isEmpty();
    fire("#open-attachment-1");
    assertThat(window.files.opened).containsExactly(folder.resolve("copy.pdf"));
  }

  @Test
  void aHugeFileIsRefusedInWordsWithoutBeingRead() throws Exception {
    var huge = folder.resolve("huge.pdf");
    // A terabyte that takes no room: reading it would fail.
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(1L << 33);
    }
    window.files.toAttach = huge;
    fire("#attach");
    assertThat(text("#attachment-problem")).contains("huge.pdf is larger than 10 MB");
    assertThat(attached()).isEmpty();
  }

  @Test
  void whatIsNoLetterIsRefusedBesideTheButtonAndTheNextOneIsTaken() throws Exception {
    var program = folder.resolve("letter.pdf");
    Files.write(program, new byte[] {'M', 'Z', 0, 1});
    var good = folder.resolve("order.txt");
    Files.writeString(good, "The order");
    var pane = (AttachmentsPane) window.find("#attachments");
    window.robot.interact(() -> pane.attach(List.of(program, folder, good)));
    RequestsWindow.settle();
    assertThat(text("#attachment-problem"))
        .contains("The content of letter.pdf is not what its ending says", "is no file");
    assertThat(attached()).singleElement().extracting(Attachment::name).isEqualTo("order.txt");
  }

  @Test
  void aFileThatIsGoneIsSaid() {
    window.files.toAttach = folder.resolve("gone.pdf");
    fire("#attach");
    assertThat(text("#attachment-problem")).contains("gone.pdf");
  }

  // -- settings

  @Test
  void settingsAreChangedOnTheirPageAndWhatIsWrongStandsBesideIt() {
    fire("#open-settings");
    window.type("#settings-urgent", "soon").keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.words()).contains("Enter a number of working days from 1 to 365.");
    window.type("#settings-urgent", "3");
    var box = (CheckBox) window.find("#in-use-N-10");
    window.robot.interact(() -> box.setSelected(false));
    window.keys(KeyCode.CONTROL, KeyCode.ENTER);
    var settings = window.desk.workbench().requests().policy().settings();
    assertThat(settings.targets().urgentDays()).isEqualTo(3);
    assertThat(settings.reason("N-10").orElseThrow().inUse()).isFalse();
    assertThat(window.shows("#request-settings")).isFalse();

    window.open(OPEN);
    fire("#record-decision");
    assertThat(window.shows("#reason-N-01")).isTrue();
    assertThat(window.shows("#reason-N-10")).as("out of use").isFalse();
  }

  @Test
  void theSettingsAndTheStepsAreFoundBySearch() {
    assertThat(window.screen().commands())
        .extracting(command -> window.desk.words().say(command.name()))
        .contains(
            "Settings for requests",
            "Wait for the requester… (DSR-2026-060)",
            "Record advice… (DSR-2026-060)");
  }
}
