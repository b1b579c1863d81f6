package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.GridHands;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The matrix on the sample, used by keys and by mouse.
@Tag("ui")
class MatrixScreenTest {

  @TempDir Path folder;
  private final InlineJobs jobs = new InlineJobs();
  private final List<String> opened = new ArrayList<>();
  private final List<Sentence> saved = new ArrayList<>();
  private Desk desk;
  private Showing window;
  private MatrixScreen screen;
  private MatrixGrid grid;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    show(SampleDesk.of(jobs, (place, code) -> opened.add(place + " " + code), SampleDesk.PLAIN));
    window.run(() -> screen.open("MX-014"));
  }

  private void show(Desk other) {
    desk = other;
    window.show(
        () -> {
          screen = new MatrixScreen(desk, new InFolder(folder));
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
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.run(() -> {});
  }

  private void type(String text) {
    window.robot().write(text, 0);
    window.run(() -> {});
  }

  private Cell here() {
    var key = grid.model().key(grid.spot());
    return new Cell(key.line(), key.column());
  }

  private String panelCodes() {
    return window.text("matrix-panel-codes");
  }

  private List<String> texts(String id) {
    var found = new ArrayList<String>();
    collect(window.find(id, Node.class), found);
    return found;
  }

  private static void collect(Node node, List<String> found) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  @Test
  void openingARuleSelectsItsCellAndShowsTheRule() {
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-02"));
    assertThat(panelCodes()).isEqualTo("GEN-05 × REC-02");
    assertThat(window.text("matrix-figures")).isEqualTo("265 rules, 146 of 627 cells");
    assertThat(texts("matrix-rule"))
        .contains("MX-014", "Conditional", "due 5 November 2026, in 28 days");
    assertThat(window.find("matrix-rules", RuleList.class).getItems()).hasSize(12);
  }

  @Test
  void theWholeSampleIsSeenAtOnceBesideThePanel() {
    assertThat(window.sees("matrix-panel")).isTrue();
    assertThat(GridHands.scrolls(grid)).isFalse();
  }

  @Test
  void inANarrowWindowThePanelLiesOverTheGridAndClosesAllTheSame() {
    window.run(() -> window.stage().setWidth(1100));
    window.run(() -> {});
    assertThat(window.sees("matrix-panel")).isTrue();
    assertThat(grid.getWidth()).isEqualTo(1100);
    window.run(() -> window.find("matrix-panel-close", Button.class).fire());
    assertThat(window.sees("matrix-panel")).isFalse();
  }

  @Test
  void arrowsMoveTheSelectionAndThePanelFollows() {
    press(KeyCode.RIGHT);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-06"));
    assertThat(panelCodes()).isEqualTo("GEN-05 × REC-06");
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-11"));
    press(KeyCode.HOME);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-01"));
    press(KeyCode.CONTROL, KeyCode.END);
    assertThat(here()).isEqualTo(new Cell("CSC-10", "REC-28"));
  }

  @Test
  void theScreenReaderIsToldOfEveryCell() {
    assertThat(grid.getAccessibleText()).startsWith("Prevention and detection of crime, Police");
    press(KeyCode.UP);
    assertThat(grid.getAccessibleText())
        .isEqualTo("Regulation and enforcement, Police and crime enforcement. No agreed route.");
    assertThat(grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
        .isInstanceOfSatisfying(
            Node.class,
            cell -> assertThat(cell.getAccessibleText()).isEqualTo(grid.getAccessibleText()));
  }

  @Test
  void anEmptyCellSaysThatNobodyHasDecidedYet() {
    press(KeyCode.UP);
    assertThat(texts("matrix-panel"))
        .contains("No agreed route. That is not a bar: it means that nobody has decided yet.");
    assertThat(window.sees("matrix-rules")).isFalse();
    assertThat(window.sees("matrix-review-record")).isFalse();
  }

  @Test
  void enterGoesToThePanelAndEscapeBackToTheGridAndThenClosesThePanel() {
    press(KeyCode.ENTER);
    assertThat(window.find("matrix-rules", RuleList.class).isFocused()).isTrue();
    press(KeyCode.DOWN);
    assertThat(texts("matrix-rule")).contains("MX-015");
    press(KeyCode.ESCAPE);
    assertThat(grid.isFocused()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(window.sees("matrix-panel")).isFalse();
    press(KeyCode.ENTER);
    assertThat(window.sees("matrix-panel")).isTrue();
  }

  @Test
  void aClickSelectsTheCellUnderIt() {
    var spot = new Spot(grid.model().lineOf("GEN-08"), grid.model().columnOf("REC-05"));
    window.robot().clickOn(GridHands.in(grid, spot));
    window.run(() -> {});
    assertThat(here()).isEqualTo(new Cell("GEN-08", "REC-05"));
    assertThat(panelCodes()).isEqualTo("GEN-08 × REC-05");
  }

  @Test
  void aScopeFoldsByKeyAndItsPurposesComeBack() {
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.UP);
    assertThat(grid.getAccessibleText()).isEqualTo("General, 183 rules, open. Enter folds it.");
    press(KeyCode.ENTER);
    assertThat(grid.model().lines()).hasSize(12);
    assertThat(grid.getAccessibleText()).startsWith("General, 183 rules, folded");
    press(KeyCode.ENTER);
    assertThat(grid.model().lines()).hasSize(21);
  }

  @Test
  void openingARuleOfAFoldedScopeOpensTheScope() {
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    window.run(() -> screen.open("MX-001"));
    assertThat(here().purpose()).isEqualTo("GEN-08");
  }

  @Test
  void theFilterLeavesOnlyCellsWithAMatchingRule() {
    press(KeyCode.CONTROL, KeyCode.F);
    type("pastoral");
    assertThat(window.text("matrix-filter-count")).matches("\\d of 146 cells");
    assertThat(grid.model().filled()).isBetween(1, 9);
    press(KeyCode.ESCAPE);
    assertThat(grid.isFocused()).isTrue();
  }

  @Test
  void aFilterThatFindsNothingSaysSoAndIsClearedByAButton() {
    press(KeyCode.CONTROL, KeyCode.F);
    type("no such rule");
    assertThat(texts("matrix-notice")).contains("No rule matches this filter.");
    window.run(() -> window.find("matrix-filter-clear", Button.class).fire());
    assertThat(window.sees("matrix-notice")).isFalse();
    assertThat(window.text("matrix-filter-count")).isEqualTo("All 146 cells");
    assertThat(window.find("matrix-filter", TextField.class).getText()).isEmpty();
  }

  @Test
  void zoomGoesFromSixtyToTwoHundredPercentAndBackToOneHundred() {
    press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(grid.zoomProperty().get()).isEqualTo(1.1);
    window.run(() -> grid.zoomTo(9, 0, 0));
    assertThat(grid.zoomProperty().get()).isEqualTo(2);
    window.run(() -> grid.zoomTo(0.1, 0, 0));
    assertThat(grid.zoomProperty().get()).isEqualTo(0.6);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertThat(grid.zoomProperty().get()).isEqualTo(1);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-02"));
  }

  @Test
  void aReviewIsRecordedAsANewVersionWithItsHistory() {
    window.run(() -> window.find("matrix-review-record", Button.class).fire());
    window.run(() ->
        window
            .find("matrix-review-what", TextField.class)
            .setText("Protocol read again with the police"));
    press(KeyCode.ENTER);
    assertThat(saved).containsExactly(Sentence.of("matrix-screen.review.saved", "MX-014"));
    assertThat(texts("matrix-rule"))
        .contains("version 2, approved", "due 8 April 2027, in 182 days")
        .anyMatch(text -> text.contains("Protocol read again with the police"));
    assertThat(window.sees("matrix-review-record")).isTrue();
  }

  @Test
  void aReviewThatSaysNothingIsRefusedBesideTheField() {
    window.run(() -> window.find("matrix-review-record", Button.class).fire());
    press(KeyCode.ENTER);
    assertThat(window.text("matrix-review-problem"))
        .isEqualTo("Say in one line what you looked at.");
    assertThat(saved).isEmpty();
    press(KeyCode.ESCAPE);
    assertThat(window.sees("matrix-review-record")).isTrue();
    assertThat(window.sees("matrix-panel")).isTrue();
  }

  @Test
  void aRuleThatSomebodyElseChangedIsNotOverwritten() {
    window.run(() -> window.find("matrix-review-record", Button.class).fire());
    type("Mine");
    var rules = desk.workbench().rules();
    var outcome =
        rules.apply(
            new Officer("A. Lind", ""),
            new RuleChange.Review(),
            "MX-014",
            rules.revisions().get("MX-014"),
            Grids.DAY,
            "Theirs");
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    press(KeyCode.ENTER);
    assertThat(window.text("matrix-review-problem"))
        .isEqualTo(new Wording().say("matrix.rule.moved-on", "MX-014"));
    assertThat(window.find("matrix-review-what", TextField.class).getText()).isEqualTo("Mine");
    assertThat(texts("matrix-rule")).contains("version 2, approved");
    assertThat(saved).isEmpty();
  }

  @Test
  void requestsThatLeanedOnTheCellOpenOnTheirOwnScreen() {
    var link = (Hyperlink) window.find("matrix-requests", Parent.class).lookup(".hyperlink");
    window.run(link::fire);
    assertThat(opened).containsExactly("REQUESTS " + link.getText());
  }

  @Test
  void whileItReadsTheHeadingStandsAndThenTheGridComes() {
    jobs.hold();
    show(SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN));
    assertThat(window.sees("matrix-panel")).isFalse();
    window.run(() -> screen.open("MX-014"));
    window.run(jobs::release);
    assertThat(panelCodes()).isEqualTo("GEN-05 × REC-02");
  }

  @Test
  void aMatrixWithoutRulesSaysWhatARuleIs() {
    show(SampleDesk.empty(jobs, (place, code) -> {}));
    assertThat(texts("matrix-notice"))
        .contains(
            "No sharing rule yet. A rule says what may go to whom, for what, on which legal"
                + " power.");
    assertThat(window.sees("matrix-panel")).isFalse();
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.RIGHT);
  }

  @Test
  void theReviewOfOneRuleIsNotOpenedOnAnotherThatWasChosenMeanwhile() {
    jobs.hold();
    window.run(() -> window.find("matrix-review-record", Button.class).fire());
    window.run(() -> screen.open("MX-004"));
    window.run(jobs::release);

    assertThat(window.text("matrix-panel-codes")).isEqualTo("GEN-01 × REC-01");
    assertThat(window.sees("matrix-review-what")).isFalse();
  }

  @Test
  void keysSwitchTheLayersAndTheLegendWithThem() {
    press(KeyCode.DIGIT4);
    assertThat(grid.model().layer()).isEqualTo(Layer.USE);
    assertThat(texts("matrix-legend")).contains("Requests, 9 October 2025 to 8 October 2026");
    assertThat(grid.getAccessibleText()).endsWith("5 requests in the last 12 months.");
    press(KeyCode.DIGIT3);
    assertThat(texts("matrix-legend")).contains("Due in 30 days");
    press(KeyCode.DIGIT1);
    assertThat(grid.model().layer()).isEqualTo(Layer.PERMISSION);
  }

  @Test
  void figuresTypedIntoTheFilterSwitchNoLayer() {
    press(KeyCode.CONTROL, KeyCode.F);
    type("4");
    assertThat(grid.model().layer()).isEqualTo(Layer.PERMISSION);
  }

  @Test
  void onOtherAxesOneStaysAtTheRuleAndThePanelShowsAllOfItsCell() {
    window.run(() -> axes().setValue(AxisPair.BASIS_RECIPIENT));
    assertThat(panelCodes()).isEqualTo("LB-E × REC-02");
    assertThat(window.find("matrix-rules", RuleList.class).getItems()).hasSize(10);
    assertThat(texts("matrix-rule")).contains("MX-014");
    window.run(() -> axes().setValue(AxisPair.PURPOSE_RECIPIENT));
    assertThat(panelCodes()).isEqualTo("GEN-05 × REC-02");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<AxisPair> axes() {
    return window.find("matrix-axes", ComboBox.class);
  }

  @Test
  void cellsAreSelectedByKeysAndEscapeClosesThePanelBeforeItForgetsThem() {
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(grid.selection())
        .containsExactly(
            new CellKey("GEN-05", "REC-02"),
            new CellKey("GEN-05", "REC-06"),
            new CellKey("GEN-06", "REC-02"),
            new CellKey("GEN-06", "REC-06"));
    assertThat(grid.getAccessibleHelp()).endsWith("4 cells selected.");
    press(KeyCode.ESCAPE);
    assertThat(window.sees("matrix-panel")).isFalse();
    assertThat(grid.isSelecting()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(grid.isSelecting()).isFalse();
    assertThat(grid.selection()).containsExactly(new CellKey("GEN-06", "REC-06"));
    press(KeyCode.CONTROL, KeyCode.A);
    assertThat(grid.selection()).hasSize(146);
  }

  @Test
  void cellsAreSelectedByMouse() {
    var first = spot("GEN-08", "REC-05");
    var second = spot("GEN-02", "REC-11");
    window.robot().clickOn(GridHands.in(grid, first));
    window.run(() -> GridHands.clickWithControl(grid, second));
    assertThat(grid.selection())
        .containsExactly(new CellKey("GEN-08", "REC-05"), new CellKey("GEN-02", "REC-11"));
    window.robot().clickOn(GridHands.heading(grid, first.line()));
    window.run(() -> {});
    assertThat(grid.selection()).hasSize(24).allMatch(cell -> cell.line().equals("GEN-08"));
    window.robot().clickOn(GridHands.in(grid, first));
    window.run(() -> {});
    assertThat(grid.isSelecting()).isFalse();
  }

  private Spot spot(String purpose, String recipient) {
    return new Spot(grid.model().lineOf(purpose), grid.model().columnOf(recipient));
  }

  @Test
  void aCategoryFoldsByItsLabelAndByKeyAndOneStandsOnIt() {
    window.robot().clickOn(GridHands.label(grid, spot("GEN-05", "REC-02").column()));
    window.run(() -> {});
    assertThat(grid.model().columns()).hasSize(32);
    assertThat(grid.getAccessibleText())
        .isEqualTo("Law enforcement, 28 rules, folded. Enter opens it.");
    press(KeyCode.ENTER);
    assertThat(grid.model().columns()).hasSize(33);
    press(KeyCode.MINUS);
    assertThat(grid.model().columns()).hasSize(32);
  }

  @Test
  void theGridIsCopiedAsATable() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    var copied = new String[2];
    window.run(() -> {
      copied[0] = Clipboard.getSystemClipboard().getString();
      copied[1] = Clipboard.getSystemClipboard().getHtml();
    });
    assertThat(copied[0]).contains("GEN-05\tPrevention and detection of crime\t");
    assertThat(copied[1]).startsWith("<table>").contains("Conditional or mixed · ce · 12 rules");
  }

  @Test
  void atTwiceTheSizeOfTextEveryFilterCanStillBeReached() {
    window.run(() -> {
      window.stage().setWidth(1236);
      window.stage().setHeight(592);
      screen.root().setStyle("-fx-font-size: 26px");
    });
    window.run(() -> {});
    var more = window.find("matrix-filter-more", MenuButton.class);
    assertThat(more.getItems())
        .filteredOn(Menu.class::isInstance)
        .extracting(MenuItem::getText)
        .contains("Decision: Any");
    assertThat(grid.getHeight()).isGreaterThan(2 * GridHands.headings(grid) * 0.8);
    window.run(() -> screen.root().setStyle("-fx-font-size: 13px"));
    window.run(() -> window.stage().setWidth(1396));
    assertThat(more.getItems()).noneMatch(Menu.class::isInstance);
  }

  @Test
  void theGridIsExportedAsItIsSeenAndTheLineThatSaysSoIsClosed() throws Exception {
    assertThat(window.sees("matrix-state")).isFalse();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

    var file = folder.resolve("northshire-council-matrix-permission-2026-10-08.xlsx");
    assertThat(Files.readAllLines(file)).containsExactly("Matrix, Permission");
    assertThat(window.text("matrix-state")).isEqualTo("Written to " + file);
    assertThat(window.sees("matrix-open")).isTrue();

    window.run(() -> window.find("matrix-close-news", Button.class).fire());
    assertThat(window.sees("matrix-state")).isFalse();
  }
}
