package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.gallery.Summer;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.grid.MatrixGrid;
import org.igworkbench.window.shell.Command;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Showing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two days compared on the screen of the matrix, by keyboard.
@Tag("ui")
class MatrixCompareTest {

  @TempDir private Path folder;
  private Desk desk;
  private Showing window;
  private MatrixScreen screen;
  private MatrixGrid grid;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk = Summer.on(SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN));
    window.show(
        () -> {
          screen = new MatrixScreen(desk, new InFolder(folder));
          desk.changes().listen(what -> screen.refresh());
          desk.asAt().listen(() -> screen.refresh());
          screen.refresh();
          return screen.root();
        },
        1396,
        836);
    grid = window.find("matrix-grid", MatrixGrid.class);
    window.run(() -> screen.open("MX-001"));
  }

  private void press(KeyCode... keys) {
    window.robot().push(keys);
    window.run(() -> {});
  }

  private void type(String text) {
    window.robot().write(text, 0);
    press(KeyCode.ENTER);
  }

  private void compare() {
    press(KeyCode.CONTROL, KeyCode.M);
    type("31/3/2026");
  }

  private Cell here() {
    var key = grid.model().key(grid.spot());
    return new Cell(key.line(), key.column());
  }

  private List<String> detail() {
    return window.robot().lookup("#changes-detail .label").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void theOtherDayIsAskedForAndTheEndOfTheFinancialYearIsOffered() {
    press(KeyCode.CONTROL, KeyCode.M);
    assertThat(window.sees("compare-ask")).isTrue();
    press(KeyCode.ENTER);
    assertThat(window.text("compare-looked")).isEqualTo("today, 8 October 2026");
    assertThat(window.text("compare-other")).isEqualTo("31 March 2026");
    assertThat(window.text("matrix-filter-count")).isEqualTo("9 cells differ");
    assertThat(window.text("changes-days")).isEqualTo("31 March 2026 to 8 October 2026");
    assertThat(grid.isFocused()).isTrue();
  }

  @Test
  void whatIsNoOtherDayIsSaidBesideTheFieldAndNothingIsCompared() {
    press(KeyCode.CONTROL, KeyCode.M);
    type("31 June 2026");
    assertThat(window.text("compare-problem")).startsWith("This is not a day.");
    press(KeyCode.CONTROL, KeyCode.A);
    type("8 October 2026");
    assertThat(window.text("compare-problem"))
        .isEqualTo(
            "8 October 2026 is the day you are looking at. Type another day to compare it with.");
    press(KeyCode.ESCAPE);
    assertThat(window.sees("compare-ask")).isFalse();
    assertThat(window.sees("changes-panel")).isFalse();
    assertThat(grid.isFocused()).isTrue();
  }

  @Test
  void f8GoesFromCellToCellThatDiffersAndThePanelShowsBeforeAndAfter() {
    compare();
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.F8);
    assertThat(here()).isEqualTo(new Cell("GEN-02", "REC-33"));
    press(KeyCode.F8);
    press(KeyCode.F8);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-02"));
    assertThat(detail())
        .contains(
            "MX-014, GEN-05 → Police",
            "Conditions",
            "Only to a named officer; case by case.",
            "Secure mail");
    press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-32"));
  }

  @Test
  void theListLeadsToTheCellAndEscapeBackToTheGridAndOutOfTheComparison() {
    compare();
    press(KeyCode.ENTER);
    var list = window.find("changes-list", ListView.class);
    assertThat(list.isFocused()).isTrue();
    press(KeyCode.HOME);
    press(KeyCode.DOWN);
    assertThat(here()).isEqualTo(new Cell("GEN-05", "REC-32"));
    assertThat(detail()).contains("MX-266, GEN-05 → Courts abroad");
    press(KeyCode.ESCAPE);
    assertThat(grid.isFocused()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(window.sees("changes-panel")).isFalse();
    assertThat(window.sees("matrix-panel")).isTrue();
    assertThat(window.sees("matrix-layers")).isTrue();
  }

  @Test
  void nothingCanBeChangedWhileTwoDaysAreCompared() {
    compare();
    assertThat(window.text("changes-reading"))
        .isEqualTo("Reading two days; nothing can be changed here.");
    for (var key : List.of(KeyCode.INSERT, KeyCode.F2, KeyCode.DELETE)) {
      press(key);
      assertThat(window.text("changes-reading")).startsWith("Nothing can be changed while");
      assertThat(window.sees("matrix-panel")).isFalse();
    }
    assertThat(window.sees("matrix-add")).isFalse();
  }

  @Test
  void theDaysMayComeInEitherOrderAndOneMayLookAtEachAlone() {
    window.run(() -> desk.asAt().look(Summer.BEFORE));
    press(KeyCode.CONTROL, KeyCode.M);
    press(KeyCode.ENTER);
    assertThat(window.text("compare-looked")).isEqualTo("as at 31 March 2026");
    assertThat(window.text("compare-other")).isEqualTo("Today, 8 October 2026");
    assertThat(window.text("changes-days")).isEqualTo("31 March 2026 to 8 October 2026");
    view("As it was");
    assertThat(at("GEN-05", "REC-32")).isZero();
    view("As it is");
    assertThat(at("GEN-05", "REC-32")).isOne();
    window.run(() -> desk.asAt().look(null));
    assertThat(window.sees("changes-panel")).as("a day is not compared with itself").isFalse();
  }

  private void view(String name) {
    window.run(() ->
        window
            .robot()
            .lookup("#compare-view .toggle-button")
            .queryAllAs(ToggleButton.class)
            .stream()
            .filter(button -> button.getText().equals(name))
            .forEach(ToggleButton::fire));
  }

  private int at(String line, String column) {
    var model = grid.model();
    var cell = model.at(model.lineOf(line), model.columnOf(column));
    return cell == null ? 0 : cell.counts().all();
  }

  @Test
  void onlyCellsThatDifferAreShownAndOnesThatTheFilterFinds() {
    compare();
    window.run(() -> window.find("compare-only", CheckBox.class).setSelected(true));
    assertThat(grid.model().filled()).isEqualTo(9);
    press(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("police", 0);
    window.run(() -> {});
    assertThat(grid.model().filled()).isOne();
    assertThat(window.text("matrix-filter-count")).isEqualTo("1 cell differs");
  }

  @Test
  void whatChangedIsExported() throws Exception {
    compare();
    window.run(() -> window.find("changes-export", Button.class).fire());
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1).first().asString().endsWith(".xlsx");
    }
  }

  @Test
  void theSearchBoxOffersToCompareAndToStop() {
    assertThat(screen.commands()).extracting(Command::id).contains("compare");
    compare();
    assertThat(screen.commands()).extracting(Command::id).contains("stop-comparing");
    window.run(() -> window.find("compare-stop", Button.class).fire());
    assertThat(window.sees("changes-panel")).isFalse();
  }

  @Test
  void inThePastThereIsNothingToPressThatChangesARule() {
    window.run(() -> desk.asAt().look(Summer.BEFORE));
    for (var id :
        List.of(
            "matrix-add",
            "matrix-rule-change",
            "matrix-rule-more",
            "matrix-review-record",
            "matrix-panel-add")) {
      assertThat(window.sees(id)).as(id).isFalse();
    }
    assertThat(window.sees("matrix-rule-history")).isTrue();
    window.run(() -> desk.asAt().look(null));
    assertThat(window.sees("matrix-add")).isTrue();
    assertThat(window.sees("matrix-rule-change")).isTrue();
  }
}
