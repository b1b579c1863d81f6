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
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Rules are written, changed, copied and ended beside the grid, by keys and by mouse.
@Tag("ui")
class RuleWorkTest {

  private final List<Sentence> saved = new ArrayList<>();
  private Desk desk;
  private Showing window;
  private MatrixScreen screen;
  private MatrixGrid grid;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
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

  private void type(String text) {
    window.robot().write(text, 0);
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

  private SharingRule newest(String code) {
    return desk.workbench().rules().history(code).newest().orElseThrow();
  }

  private void theirs(String owner) {
    var rules = desk.workbench().rules();
    var outcome =
        rules.apply(
            new Officer("A. Lind", ""),
            new RuleChange.Owner(owner),
            "MX-014",
            Objects.requireNonNull(rules.revisions().get("MX-014")),
            Grids.DAY,
            "");
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  // -- new rules

  @Test
  void insertOpensAFormForTheCellAndTheGridStaysInSight() {
    press(KeyCode.INSERT);

    assertThat(window.text("rule-form-title")).isEqualTo("New rule");
    assertThat(window.sees("matrix-grid")).isTrue();
    assertThat(grid.getWidth()).isGreaterThan(800);
    assertThat(window.sees("matrix-rules")).isFalse();
  }

  @Test
  void whatIsMissingIsListedAndStandsBesideItsField() {
    press(KeyCode.INSERT);
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(texts("rule-form"))
        .contains("3 things have to be put right. Nothing is saved yet.")
        .contains("Choose the lawful basis.")
        .contains("Lawful basis: Choose the lawful basis.");
    assertThat(saved).isEmpty();
    window.run(() -> {});
    window.run(() ->
        window.find("rule-decision", Parent.class).lookupAll(".toggle-button").stream()
            .map(ToggleButton.class::cast)
            .filter(button -> button.getText().equals("Permitted"))
            .forEach(ToggleButton::fire));
    assertThat(texts("rule-form")).contains("2 things have to be put right. Nothing is saved yet.");
  }

  @Test
  void escapeLeavesAnUntouchedFormAtOnceAndAsksAboutATypedOne() {
    press(KeyCode.INSERT);
    press(KeyCode.ESCAPE);
    assertThat(window.sees("rule-form")).isFalse();

    fire("matrix-add");
    fill("rule-owner", "R. Shah");
    press(KeyCode.ESCAPE);
    assertThat(window.sees("rule-park")).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(window.sees("rule-save")).isTrue();
    fire("rule-leave");
    fire("rule-drop");
    assertThat(window.sees("rule-form")).isFalse();
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void typedTextSurvivesAnotherCellAndAReadAndIsOfferedAgain() {
    press(KeyCode.INSERT);
    fill("rule-owner", "R. Shah");
    window.run(() -> screen.open("MX-004"));
    assertThat(window.sees("rule-form")).isFalse();
    assertThat(desk.changes().drafts().isTyped()).isTrue();
    window.run(screen::refresh);

    var link =
        (Hyperlink) window.find("matrix-panel", Parent.class).lookup(".open-forms .hyperlink");
    assertThat(link.getText()).isEqualTo("Half typed: new rule for GEN-05 × REC-02");
    window.run(link::fire);
    assertThat(window.find("rule-owner", TextInputControl.class).getText()).isEqualTo("R. Shah");
  }

  // -- changes

  @Test
  void f2ChangesTheRuleFromTodayAndControlEnterApprovesItAsOneUndo() {
    press(KeyCode.F2);
    assertThat(window.text("rule-form-title")).isEqualTo("Change MX-014");
    assertThat(window.text("rule-form-about"))
        .isEqualTo("Version 2 from 8 October 2026. Version 1 ends on 7 October 2026.");
    fill("rule-owner", "R. Shah");
    press(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(newest("MX-014").version()).isEqualTo(2);
    assertThat(newest("MX-014").tenure().status()).isEqualTo(RuleStatus.APPROVED);
    assertThat(newest("MX-014").tenure().owner()).isEqualTo("R. Shah");
    assertThat(saved).containsExactly(Sentence.of("rule-form.saved.approved", "MX-014"));
    assertThat(window.sees("rule-form")).isFalse();
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void aDraftWaitsBesideTheRuleAndIsApprovedFromTheMenu() {
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(texts("waiting-draft")).contains("Version 2 waits as a draft", "R. Shah");
    assertThat(texts("matrix-rule")).contains("version 1, approved");
    menu("matrix-rule-approve");
    fill("rule-deed-why", "Minute 12");
    fire("rule-deed-save");
    assertThat(newest("MX-014").tenure().status()).isEqualTo(RuleStatus.APPROVED);
    assertThat(texts("matrix-rule")).contains("version 2, approved");
  }

  @Test
  void aDoubleClickOnSaveSavesOnce() {
    fire("matrix-rule-change");
    fill("rule-owner", "R. Shah");
    window.robot().doubleClickOn("#rule-save");
    window.run(() -> {});

    assertThat(saved).hasSize(1);
    assertThat(newest("MX-014").version()).isEqualTo(2);
  }

  @Test
  void whoComesSecondComparesAndKeepsTheirOwn() {
    press(KeyCode.F2);
    fill("rule-owner", "Mine");
    theirs("Theirs");
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(window.text("moved-on-text"))
        .isEqualTo(
            "A. Lind changed MX-014 at 10:42. Your text is kept below; compare the two before you"
                + " save.");
    fire("moved-on-compare");
    assertThat(texts("moved-on")).contains("Owner", "Mine", "Theirs");
    fire("moved-on-mine");
    assertThat(window.find("rule-owner", TextInputControl.class).getText()).isEqualTo("Mine");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(newest("MX-014").version()).isEqualTo(3);
    assertThat(newest("MX-014").tenure().owner()).isEqualTo("Mine");
  }

  @Test
  void whoComesSecondTakesTheirs() {
    press(KeyCode.F2);
    fill("rule-owner", "Mine");
    theirs("Theirs");
    press(KeyCode.CONTROL, KeyCode.S);
    fire("moved-on-theirs");

    assertThat(window.find("rule-owner", TextInputControl.class).getText()).isEqualTo("Theirs");
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void sectionsFoldByKey() {
    press(KeyCode.F2);
    press(KeyCode.ALT, KeyCode.DIGIT6);
    assertThat(window.find("rule-section-6", Parent.class).lookup(".section-content").isVisible())
        .isTrue();
    press(KeyCode.ALT, KeyCode.DIGIT6);
    assertThat(window.find("rule-section-6", Parent.class).lookup(".section-content").isVisible())
        .isFalse();
  }

  // -- what is done to rules

  @Test
  void deleteEndsTheRuleOnceItIsSaidWhy() {
    press(KeyCode.DELETE);
    assertThat(window.text("rule-deed-title")).isEqualTo("End: MX-014");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(texts("rule-deed")).contains("Say in one line why.");

    window.run(() ->
        window.find("rule-deed-day", DatePicker.class).getEditor().setText("31 October 2026"));
    fill("rule-deed-why", "The protocol was withdrawn");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(newest("MX-014").tenure().effective().to()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(window.sees("rule-deed")).isFalse();
  }

  @Test
  void manySelectedRulesChangeTheirOwnerTogether() {
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    var rules =
        grid.selection().stream()
            .flatMap(key ->
                desk.workbench().matrix().snapshot().current().stream()
                    .filter(rule ->
                        rule.cell().purpose().equals(key.line())
                            && rule.cell().recipient().equals(key.column())))
            .map(SharingRule::code)
            .toList();
    assertThat(window.text("matrix-selection-text"))
        .isEqualTo(rules.size() + " rules in 3 cells selected");
    fire("matrix-selection-change");
    fill("rule-deed-owner", "R. Shah");
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(rules)
        .hasSizeGreaterThan(2)
        .allSatisfy(code -> assertThat(newest(code).tenure().owner()).isEqualTo("R. Shah"));
    assertThat(saved).hasSize(1);
  }

  @Test
  void theHistoryTellsWhatEachVersionChangedAndByWhom() {
    theirs("R. Shah");
    window.run(screen::refresh);
    fire("matrix-rule-history");

    assertThat(texts("rule-history"))
        .contains(
            "Version 2, approved", "Owner", "R. Shah", "Approved by A. Lind on 8 October 2026")
        .anyMatch(text -> text.startsWith("8 Oct 2026, 10:42 · A. Lind"));
    press(KeyCode.ESCAPE);
    assertThat(window.sees("rule-history")).isFalse();
  }

  @Test
  void inThePastNothingCanBeSavedAndTheFormSaysWhy() {
    press(KeyCode.F2);
    fill("rule-owner", "R. Shah");
    window.run(() -> {
      desk.asAt().look(LocalDate.of(2026, 3, 31));
      screen.refresh();
    });

    assertThat(window.text("rule-locked"))
        .isEqualTo("You are reading 31 March 2026. Go back to today to make changes.");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(saved).isEmpty();
    assertThat(newest("MX-014").version()).isEqualTo(1);
  }

  // -- the clipboard

  @Test
  void copiedRulesBecomeDraftsInTheSelectedCells() {
    press(KeyCode.CONTROL, KeyCode.C);
    press(KeyCode.RIGHT);
    var there = grid.selection().getFirst();
    press(KeyCode.CONTROL, KeyCode.V);

    var copy = newest("MX-266");
    assertThat(copy.tenure().status()).isEqualTo(RuleStatus.DRAFT);
    assertThat(copy.cell().recipient()).isEqualTo(there.column());
    assertThat(copy.terms().conditionText()).isEqualTo(newest("MX-014").terms().conditionText());
    assertThat(saved).hasSize(1);
  }

  @Test
  void aTableFromExcelWithAFaultIsRefusedAsAWholeLineByLine() {
    window.run(() -> {
      var content = new ClipboardContent();
      content.putString(
          "purpose_code\trecipient_code\tlawful_basis_code\tdata_categories\tdecision\n"
              + "GEN-05\tREC-02\tLB-E\tDC-01\tpermitted\n"
              + "GEN-99\tREC-02\tLB-E\tDC-01\tconditional\n");
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.CONTROL, KeyCode.V);

    assertThat(texts("rule-paste"))
        .contains("Line 3: GEN-99 is not in the register. Choose one that is.")
        .anyMatch(text -> text.startsWith("Line 3: A conditional rule needs its conditions."));
    assertThat(desk.workbench().rules().revisions()).hasSize(265);
    assertThat(saved).isEmpty();
  }

  @Test
  void theReviewOfARuleSurvivesAnotherRule() {
    fire("matrix-review-record");
    type("Read again");
    window.run(() -> screen.open("MX-004"));
    assertThat(window.sees("matrix-review-what")).isFalse();
    assertThat(desk.changes().drafts().isTyped()).isTrue();
    window.run(() -> screen.open("MX-014"));
    assertThat(window.find("matrix-review-what", TextInputControl.class).getText())
        .isEqualTo("Read again");
  }

  @Test
  void aReasonThatIsHalfTypedIsNotLostWhenOneLooksAtAnotherRule() {
    press(KeyCode.DELETE);
    fill("rule-deed-why", "The protocol");
    window.run(() -> screen.open("MX-004"));

    assertThat(window.text("rule-deed-title")).isEqualTo("End: MX-014");
    assertThat(window.find("rule-deed-why", TextInputControl.class).getText())
        .isEqualTo("The protocol");
    assertThat(desk.changes().drafts().isTyped()).isTrue();
  }

  @Test
  void lawThatIsNotInForceOnTheFirstDayCantBeChosenAndSaysWhy() {
    fire("matrix-add");
    window.run(
        () -> window.find("rule-from", DatePicker.class).getEditor().setText("1 February 2026"));
    var bases = window.find("rule-basis", ChoiceField.class);
    var choice =
        bases.getItems().stream()
            .filter(one -> one.code().equals("LB-EA"))
            .findFirst()
            .orElseThrow();
    assertThat(choice.barred()).isEqualTo("in force from 5 February 2026");

    window.run(() -> bases.setValue(choice));

    assertThat(bases.getValue()).isNull();
    assertThat(texts("rule-form"))
        .anyMatch(text -> text.endsWith("can’t be chosen: in force from 5 February 2026."));
    window.run(
        () -> window.find("rule-from", DatePicker.class).getEditor().setText("1 March 2026"));
    window.run(() ->
        bases.setValue(
            bases.getItems().stream()
                .filter(one -> one.code().equals("LB-EA"))
                .findFirst()
                .orElseThrow()));
    assertThat(Objects.requireNonNull(bases.getValue()).code()).isEqualTo("LB-EA");
  }

  @Test
  void powersAreAddedByTypingAndTakenOutByBackspace() {
    fire("matrix-add");
    window.run(() -> window.find("rule-powers", Node.class).requestFocus());
    type("s115");
    press(KeyCode.ENTER);
    assertThat(window.find("rule-powers", Parent.class).lookupAll(".chip")).hasSize(1);
    press(KeyCode.BACK_SPACE);
    assertThat(window.find("rule-powers", Parent.class).lookupAll(".chip")).isEmpty();
  }

  @Test
  void aRuleIsCopiedToSeveralRecipientsAsDraftsInOneGo() {
    menu("matrix-rule-copy");
    type("REC-05");
    press(KeyCode.ENTER);
    type("REC-06");
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.S);

    assertThat(List.of(newest("MX-266"), newest("MX-267")))
        .extracting(rule -> rule.cell().recipient())
        .containsExactly("REC-05", "REC-06");
    assertThat(saved).hasSize(1);
    assertThat(window.sees("rule-copy")).isFalse();
  }
}
