package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.window.matrix.MatrixScreen;
import org.igworkbench.window.registers.RegistersPlan;
import org.igworkbench.window.shell.AsAt;
import org.igworkbench.window.shell.Board;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.Seat;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What was half typed when the program ended is offered where one looks for it, with every field
/// as it was typed.
@Tag("ui")
class DraftsAfterRestartTest {

  private static final Documents NOWHERE =
      new Documents() {
        @Override
        public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
          return Optional.empty();
        }

        @Override
        public void open(Path file) {}

        @Override
        public void openFolder(Path file) {}
      };

  private Desk first;
  private Desk desk;
  private Screen screen;
  private Showing window;

  @BeforeEach
  void sit() throws Exception {
    window = new Showing();
    first = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  }

  /// The program starts: nothing is left of the one before but the workspace. What is typed is kept
  /// at once.
  private void start(Function<Desk, Screen> maker) {
    desk =
        new Desk(
            first.workbench(),
            first.words(),
            first.jobs(),
            Seat.of(first.officer()),
            first.clock(),
            new Board(Runnable::run).window(),
            first.navigator(),
            new AsAt(first.clock()));
    window.show(
        () -> {
          screen = maker.apply(desk);
          desk.changes().listen(what -> screen.refresh());
          screen.refresh();
          return screen.root();
        },
        1396,
        836);
  }

  private void startMatrix() {
    start(of -> new MatrixScreen(of, NOWHERE));
  }

  private void startRegisters() {
    start(of -> RegistersPlan.screen(new ListServices(of, NOWHERE, Preferences.passing())));
  }

  private void open(String code) {
    window.run(() -> screen.open(code));
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.run(() -> {});
  }

  private void fill(String id, String text) {
    window.run(() -> field(id).setText(text));
  }

  private String text(String id) {
    return field(id).getText();
  }

  private TextInputControl field(String id) {
    return switch (window.find(id, Node.class)) {
      case DatePicker day -> day.getEditor();
      case TextInputControl text -> text;
      case Node other -> throw new AssertionError(other);
    };
  }

  private void fire(String id) {
    window.run(() -> window.find(id, ButtonBase.class).fire());
  }

  private List<Hyperlink> offers() {
    return window.find("draft-offer", Node.class).lookupAll(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .toList();
  }

  private void goOn(String offer) {
    assertThat(offers()).extracting(Hyperlink::getText).containsExactly(offer);
    window.run(() -> offers().getFirst().fire());
    assertThat(offers()).isEmpty();
  }

  private void theirs(String owner) {
    var rules = first.workbench().rules();
    var outcome =
        rules.apply(
            new Officer("A. Lind", ""),
            new RuleChange.Owner(owner),
            "MX-014",
            Objects.requireNonNull(rules.revisions().get("MX-014")),
            first.day(),
            "");
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aChangeOfARuleComesBackAlsoWhereItIsWrong() {
    startMatrix();
    open("MX-014");
    press(KeyCode.F2);
    fill("rule-from", "12/10/2026");
    fill("rule-review-by", "12 Octo");
    fill("rule-to", "31/02/20");
    fill("rule-conditions", " Only “with”\nconsent ");
    assertThat(window.text("rule-form-kept")).isEqualTo("Draft kept 10:42");

    startMatrix();
    goOn("Go on with your draft of MX-014 (kept 10:42)");

    assertThat(window.text("rule-form-title")).isEqualTo("Change MX-014");
    assertThat(text("rule-from")).isEqualTo("12/10/2026");
    assertThat(text("rule-review-by")).isEqualTo("12 Octo");
    assertThat(text("rule-to")).isEqualTo("31/02/20");
    assertThat(text("rule-conditions")).isEqualTo(" Only “with”\nconsent ");
    assertThat(window.text("rule-form-kept")).isEqualTo("Draft kept 10:42");
  }

  @Test
  void aNewRuleComesBackInItsCell() {
    startMatrix();
    open("MX-014");
    press(KeyCode.INSERT);
    fill("rule-owner", "R. Shah");

    startMatrix();
    goOn("Go on with your draft of new rule for GEN-05 × REC-02 (kept 10:42)");

    assertThat(window.text("rule-form-title")).isEqualTo("New rule");
    assertThat(text("rule-owner")).isEqualTo("R. Shah");
  }

  @Test
  void whoChangesTheRuleAgainGoesOnWithWhatWasTyped() {
    startMatrix();
    open("MX-014");
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");

    startMatrix();
    open("MX-014");
    press(KeyCode.F2);

    assertThat(text("rule-owner")).isEqualTo("R. Shah");
    assertThat(offers()).isEmpty();
  }

  @Test
  void whatOthersChangedSinceIsCompared() {
    startMatrix();
    open("MX-014");
    press(KeyCode.F2);
    fill("rule-owner", "Mine");
    theirs("Theirs");

    startMatrix();
    goOn("Go on with your draft of MX-014 (kept 10:42)");
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(window.text("moved-on-text")).startsWith("A. Lind changed MX-014 at 10:42.");
    fire("moved-on-mine");
    assertThat(text("rule-owner")).isEqualTo("Mine");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(first.workbench().rules().history("MX-014").newest().orElseThrow().tenure().owner())
        .isEqualTo("Mine");
    assertThat(first.workbench().workspace().drafts().all(first.officer())).isEmpty();
  }

  @Test
  void whatIsSavedOrThrownAwayIsNotOfferedAgain() {
    startMatrix();
    open("MX-014");
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    press(KeyCode.CONTROL, KeyCode.S);
    press(KeyCode.INSERT);
    fill("rule-owner", "R. Shah");
    fire("rule-leave");
    fire("rule-drop");

    startMatrix();
    assertThat(offers()).isEmpty();
  }

  @Test
  void anOfferIsThrownAwayOnlyAfterAQuestion() {
    startMatrix();
    open("MX-014");
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    startMatrix();

    var offer = window.find("draft-offer", Node.class);
    window.run(() -> ((ButtonBase) offer.lookup(".button")).fire());
    assertThat(first.workbench().workspace().drafts().all(first.officer())).hasSize(1);
    var answers = offer.lookupAll(".button").toArray(Node[]::new);
    window.run(() -> ((ButtonBase) answers[1]).fire());

    assertThat(first.workbench().workspace().drafts().all(first.officer())).isEmpty();
    assertThat(offer.isVisible()).isFalse();
  }

  @Test
  void aReviewAndAReasonComeBackWhereTheyWereTyped() {
    startMatrix();
    open("MX-014");
    fire("matrix-review-record");
    fill("matrix-review-what", "Read ag");
    open("MX-004");
    window.run(screen::takeKeys);
    press(KeyCode.DELETE);
    fill("rule-deed-why", "The protocol");

    startMatrix();
    open("MX-014");
    fire("matrix-review-record");
    assertThat(text("matrix-review-what")).isEqualTo("Read ag");
    open("MX-004");
    window.run(screen::takeKeys);
    press(KeyCode.DELETE);
    assertThat(text("rule-deed-why")).isEqualTo("The protocol");
  }

  @Test
  void aChangeOfARowComesBackAndLeavesTheRestAsOthersSavedIt() {
    startRegisters();
    open("REC-02");
    fill("row-contact", "Half a cont");
    fill("row-ico-expires", "31/02/20");
    assertThat(window.text("row-kept")).isEqualTo("Draft kept 10:42");

    startRegisters();
    goOn("Go on with your draft of REC-02 (kept 10:42)");

    assertThat(text("row-contact")).isEqualTo("Half a cont");
    assertThat(text("row-ico-expires")).isEqualTo("31/02/20");
    assertThat(window.text("row-kept")).isEqualTo("Draft kept 10:42");
  }

  @Test
  void aNewRowComesBackUnderTheCodeThatItWasToHave() {
    startRegisters();
    fire("registers-new");
    fill("row-title", "Early he");
    var code = text("row-code");

    startRegisters();
    goOn("Go on with your draft of a new purpose (kept 10:42)");

    assertThat(text("row-title")).isEqualTo("Early he");
    assertThat(text("row-code")).isEqualTo(code);
  }
}
