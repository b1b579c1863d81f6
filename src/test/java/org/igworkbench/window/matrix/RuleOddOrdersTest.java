package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules are worked on in orders that nobody foresees: while something is being saved, while
/// something else is half typed, on another day, and with a clipboard full of nonsense.
@Tag("stress")
class RuleOddOrdersTest {

  private static final LocalDate PAST = LocalDate.of(2026, 3, 31);

  private final InlineJobs jobs = new InlineJobs();
  private final List<Sentence> saved = new ArrayList<>();
  private Desk desk;
  private Showing window;
  private MatrixScreen screen;
  private MatrixGrid grid;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
    window.show(
        () -> {
          screen = new MatrixScreen(desk, new InFolder(Path.of("target")));
          desk.changes()
              .listen(what -> {
                saved.add(what);
                screen.refresh();
              });
          screen.refresh();
          return screen.root();
        },
        1396,
        836);
    grid = window.find("matrix-grid", MatrixGrid.class);
    window.run(() -> screen.open("MX-014"));
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.run(() -> {});
  }

  private void fire(String id) {
    window.run(() -> window.find(id, ButtonBase.class).fire());
  }

  private void fill(String id, String text) {
    window.run(() -> window.find(id, TextInputControl.class).setText(text));
  }

  private void menu(String id) {
    window.run(() ->
        window.find("matrix-rule-more", MenuButton.class).getItems().stream()
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void hold() {
    window.run(jobs::hold);
  }

  private void release() {
    window.run(jobs::release);
  }

  private void lookAt(LocalDate day) {
    window.run(() -> {
      desk.asAt().look(day);
      screen.refresh();
    });
  }

  private void clipboard(String text) {
    window.run(() -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private List<String> texts(String id) {
    var found = new ArrayList<String>();
    collect(window.find(id, Node.class), found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (node instanceof Labeled labeled && labeled.getText() != null && labeled.isVisible()) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private RuleHistory history(String code) {
    return desk.workbench().rules().history(code);
  }

  private SharingRule newest(String code) {
    return history(code).newest().orElseThrow();
  }

  private int rules() {
    return desk.workbench().rules().revisions().size();
  }

  /// Somebody else takes a draft away, as undo in another window does.
  private void takenAway(String code) {
    var rules = desk.workbench().rules();
    var seen = Objects.requireNonNull(rules.revisions().get(code));
    assertThat(rules.discard(new Officer("A. Lind", ""), code, seen))
        .isInstanceOf(Outcome.Done.class);
  }

  private void hasFocus() {
    assertThat(screen.root().getScene().getFocusOwner()).as("where the keys go").isNotNull();
  }

  // -- while something is being saved

  @Test
  void whoLeavesWhileItIsSavedStaysUntilItIsKnownHowThatEnded() {
    press(KeyCode.DELETE);
    hold();
    fire("rule-deed-save");
    press(KeyCode.ESCAPE);
    fire("rule-deed-cancel");
    assertThat(window.sees("rule-deed")).isTrue();
    release();

    assertThat(texts("rule-deed")).contains("Say in one line why.");
    press(KeyCode.ESCAPE);
    assertThat(window.sees("rule-deed")).isFalse();
    hasFocus();
  }

  @Test
  void whatIsSavedLateTakesNobodysPlace() {
    press(KeyCode.DELETE);
    fill("rule-deed-why", "It is over");
    hold();
    fire("rule-deed-save");
    fire("rule-deed-save");
    window.run(() -> screen.open("MX-004"));
    window.run(() -> screen.open("MX-014"));
    release();

    assertThat(saved).hasSize(1);
    assertThat(window.sees("rule-deed")).isFalse();
    assertThat(newest("MX-014").tenure().effective().to()).isEqualTo(Grids.DAY);
  }

  @Test
  void aFormThatIsSavedWhileOneLooksElsewhereIsSavedOnceAndGoes() {
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    hold();
    fire("rule-save");
    fire("rule-approve");
    window.run(() -> screen.open("MX-004"));
    release();

    assertThat(saved).hasSize(1);
    assertThat(history("MX-014").versions()).hasSize(2);
    assertThat(desk.changes().drafts().isTyped()).isFalse();
    hasFocus();
  }

  // -- while something else is half typed

  @ParameterizedTest
  @ValueSource(strings = {"INSERT", "F2", "paste", "matrix-rule-copy"})
  void aReasonThatIsHalfTypedGivesWayToNothing(String other) {
    press(KeyCode.DELETE);
    fill("rule-deed-why", "The protocol");
    window.run(screen::takeKeys);
    switch (other) {
      case "paste" -> {
        clipboard("nonsense");
        press(KeyCode.CONTROL, KeyCode.V);
      }
      case "INSERT" -> press(KeyCode.INSERT);
      case "F2" -> press(KeyCode.F2);
      default -> menu(other);
    }

    assertThat(window.find("rule-deed-why", TextInputControl.class).getText())
        .isEqualTo("The protocol");
    assertThat(window.sees("rule-deed")).isTrue();
    hasFocus();
  }

  @Test
  void axesLayersAndDaysMayChangeAroundAFormThatIsHalfTyped() {
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    var axes = window.find("matrix-axes", ComboBox.class);
    for (int item = axes.getItems().size() - 1; item >= 0; item--) {
      int picked = item;
      window.run(() -> axes.getSelectionModel().select(picked));
      window.run(screen::takeKeys);
      press(KeyCode.DIGIT1);
      press(KeyCode.DIGIT5);
      lookAt(PAST);
      lookAt(Grids.DAY);
    }
    assertThat(desk.changes().drafts().isTyped()).isTrue();
    hasFocus();
  }

  // -- undone under one's hands

  @Test
  void aRuleThatIsUndoneWhileItsFormIsOpenIsNotBroughtBackByIt() {
    press(KeyCode.CONTROL, KeyCode.C);
    press(KeyCode.RIGHT);
    press(KeyCode.CONTROL, KeyCode.V);
    window.run(() -> screen.open("MX-266"));
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    takenAway("MX-266");
    window.run(screen::refresh);
    assertThat(rules()).isEqualTo(265);
    if (!window.sees("rule-form")) {
      window.run(() ->
          ((Hyperlink) window.find("matrix-panel", Parent.class).lookup(".open-forms .hyperlink"))
              .fire());
    }
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(rules()).isEqualTo(265);
    assertThat(texts("rule-form")).anyMatch(text -> text.contains("MX-266"));
    assertThat(window.find("rule-owner", TextInputControl.class).getText()).isEqualTo("R. Shah");
  }

  @Test
  void aRuleThatIsUndoneWhileItsHistoryOrEndIsShownHarmsNothing() {
    press(KeyCode.CONTROL, KeyCode.C);
    press(KeyCode.RIGHT);
    press(KeyCode.CONTROL, KeyCode.V);
    window.run(() -> screen.open("MX-266"));
    press(KeyCode.DELETE);
    assertThat(window.text("rule-deed-title")).isEqualTo("Discard draft: MX-266");
    hold();
    fire("rule-deed-save");
    takenAway("MX-266");
    release();
    assertThat(rules()).isEqualTo(265);
    assertThat(texts("rule-deed")).anyMatch(text -> text.contains("MX-266"));
    press(KeyCode.ESCAPE);
    hasFocus();
  }

  // -- on another day

  @Test
  void aReviewThatIsHalfTypedIsNotSavedOnAnotherDay() {
    fire("matrix-review-record");
    fill("matrix-review-what", "Read again");
    lookAt(PAST);
    window.run(() -> window.find("matrix-review-what", TextInputControl.class).requestFocus());
    press(KeyCode.ENTER);
    fire("matrix-review-save");

    assertThat(history("MX-014").versions()).hasSize(1);
    assertThat(window.text("matrix-review-problem"))
        .isEqualTo("You are reading 31 March 2026. Go back to today to make changes.");
    lookAt(Grids.DAY);
    fire("matrix-review-save");
    assertThat(history("MX-014").versions()).hasSize(2);
  }

  @Test
  void theEndOfARuleThatIsHalfTypedIsLockedOnAnotherDayAndFreeAgainToday() {
    press(KeyCode.DELETE);
    fill("rule-deed-why", "It is over");
    lookAt(PAST);
    assertThat(window.sees("rule-locked")).isTrue();
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(saved).isEmpty();

    lookAt(Grids.DAY);
    assertThat(window.find("rule-deed-why", TextInputControl.class).getText())
        .isEqualTo("It is over");
    fire("rule-deed-save");
    assertThat(saved).hasSize(1);
  }

  @Test
  void noKeyChangesAnythingOnAnotherDay() {
    press(KeyCode.CONTROL, KeyCode.C);
    lookAt(PAST);
    var before = desk.workbench().trail().head();
    for (var key : List.of(KeyCode.INSERT, KeyCode.F2, KeyCode.DELETE)) {
      window.run(screen::takeKeys);
      press(key);
      press(KeyCode.CONTROL, KeyCode.S);
      press(KeyCode.CONTROL, KeyCode.ENTER);
      press(KeyCode.ESCAPE);
    }
    window.run(screen::takeKeys);
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(desk.workbench().trail().head()).isEqualTo(before);
    assertThat(saved).isEmpty();
    hasFocus();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1066-10-14", "2026-10-08", "9999-12-31"})
  void anyDayCanBeLookedAtAndWorkedThrough(String day) {
    lookAt(LocalDate.parse(day));
    for (var key :
        List.of(
            KeyCode.DOWN,
            KeyCode.END,
            KeyCode.HOME,
            KeyCode.PAGE_DOWN,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.F2,
            KeyCode.ESCAPE)) {
      press(key);
    }
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    hasFocus();
    lookAt(Grids.DAY);
    assertThat(rules()).isEqualTo(265);
  }

  // -- many at once

  @Test
  void allRulesAreChangedAtOnceOrAreNot() {
    press(KeyCode.CONTROL, KeyCode.A);
    fire("matrix-selection-change");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(texts("rule-deed")).contains("Write who answers for it from now on.");
    fill("rule-deed-owner", "R. Shah");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(saved).hasSize(1);
    assertThat(newest("MX-014").tenure().owner()).isEqualTo("R. Shah");

    press(KeyCode.CONTROL, KeyCode.A);
    fire("matrix-selection-change");
    window.run(() ->
        window.find("rule-deed-kind", MenuButton.class).getItems().stream()
            .filter(item -> "rule-deed-resume".equals(item.getId()))
            .forEach(item -> item.fire()));
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(texts("rule-deed"))
        .anyMatch(text -> text.contains("more like these"))
        .allMatch(text -> text.length() < 2_000);
  }

  // -- approved for later

  private String approvedForLater() {
    var rules = desk.workbench().rules();
    var draft = RuleDraft.of(newest("MX-014")).from(Grids.DAY.plusDays(30));
    var made = rules.createApproved(desk.officer(), draft, Grids.DAY, "Minute 7");
    var code = ((Outcome.Done<SharingRule>) made).value().code();
    window.run(screen::refresh);
    window.run(() -> screen.open(code));
    return code;
  }

  @Test
  void aRuleThatWasApprovedForLaterIsCalledOffFromItsMenu() {
    var code = approvedForLater();
    menu("matrix-rule-end");
    fill("rule-deed-why", "The protocol was not signed");
    fire("rule-deed-save");

    assertThat(newest(code).tenure().effective().isEmpty()).isTrue();
    assertThat(texts("matrix-rule")).contains("version 1, ended");
    fire("matrix-rule-history");
    assertThat(texts("rule-history")).contains("Never began: it was to count from 7 November 2026");
    press(KeyCode.ESCAPE);
    hasFocus();
  }

  @Test
  void whatRunsIsSuspendedFromItsMenuWhileALaterVersionWaits() {
    var rules = desk.workbench().rules();
    var draft = RuleDraft.of(newest("MX-014")).from(Grids.DAY.plusDays(30));
    var seen = Objects.requireNonNull(rules.revisions().get("MX-014"));
    var made = rules.changeApproved(desk.officer(), "MX-014", draft, seen, Grids.DAY, "Minute 7");
    assertThat(made).isInstanceOf(Outcome.Done.class);
    window.run(screen::refresh);
    assertThat(texts("matrix-rule")).contains("version 1, approved");
    menu("matrix-rule-suspend");
    fill("rule-deed-why", "A complaint");
    fire("rule-deed-save");

    assertThat(texts("matrix-rule")).contains("version 3, suspended");
    assertThat(saved).hasSize(1);
  }

  // -- the clipboard

  @Test
  void oneRuleIsNotPastedIntoEveryCellThereIs() {
    window.run(() -> {
      var rules = desk.workbench().matrix().snapshot().current().stream().limit(200).toList();
      RuleClipboard.put(rules);
    });
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(texts("rule-paste")).contains("More than 2,000 rules can’t be pasted at once.");
    assertThat(rules()).isEqualTo(265);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0000\t\u0000",
        "=cmd|'/c calc'!A1\t=1+1",
        "\"",
        "\"\"\"\"\t\"a\nb",
        "purpose_code",
        "purpose_code\tpurpose_code\tdecision",
        "<table><tr><td>purpose_code</td></tr></table>",
        "purpose_code\trecipient_code\tlawful_basis_code\tdata_categories\tdecision\r\nGEN-05",
        "purpose_code\trecipient_code\tlawful_basis_code\tdata_categories\tdecision\r\n"
            + "GEN-05\tREC-02\tLB-E\tDC-01\tpermitted\u0000\r\n",
        "\t\t\t\r\n\t\t\r\n",
        "\uD800\t\uFFFF"
      })
  void nonsenseOnTheClipboardIsRefusedInWords(String text) {
    clipboard(text);
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(texts("rule-paste")).contains("Nothing was pasted");
    assertThat(rules()).isEqualTo(265);
    press(KeyCode.ESCAPE);
    hasFocus();
  }

  @Test
  void aHundredThousandCellsAreRefusedInWords() {
    var head = "purpose_code\trecipient_code\tlawful_basis_code\tdata_categories\tdecision\n";
    clipboard(head + "GEN-99\tREC-99\tLB-99\tDC-99\tconditional\n".repeat(2_000));
    press(KeyCode.CONTROL, KeyCode.V);
    assertThat(texts("rule-paste")).hasSizeLessThan(300);

    clipboard(head + "x\t".repeat(100_000));
    press(KeyCode.CONTROL, KeyCode.V);
    assertThat(texts("rule-paste")).contains("Nothing was pasted");
    assertThat(rules()).isEqualTo(265);
  }

  @Test
  void theTextOfAFormulaIsKeptAsText() {
    clipboard(
        "purpose_code\trecipient_code\tlawful_basis_code\tdata_categories\tdecision\towner\r\n"
            + "GEN-05\tREC-02\tLB-E\tDC-01\tpermitted\t\"=HYPERLINK(\"\"http://x\"\")\"\r\n");
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(newest("MX-266").tenure().owner()).isEqualTo("=HYPERLINK(\"http://x\")");
    assertThat(Objects.requireNonNull(grid.getScene().getFocusOwner())).isNotNull();
  }
}
