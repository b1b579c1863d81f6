package org.igworkbench.window.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The registers, used by hand.
@Tag("ui")
class RegistersScreenTest {

  private final InlineJobs jobs = new InlineJobs();
  private final List<String> opened = new ArrayList<>();
  private final Preferences preferences = Preferences.passing();
  private Desk desk;
  private Screen screen;
  private Showing window;

  @TempDir private Path folder;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk = SampleDesk.of(jobs, (place, code) -> opened.add(place + " " + code), SampleDesk.PLAIN);
    desk.changes().listen(what -> screen.refresh());
    showScreen();
  }

  private void showScreen() {
    window.show(() -> {
      screen = RegistersPlan.screen(new ListServices(desk, new InFolder(), preferences));
      screen.refresh();
      return screen.root();
    });
  }

  private final class InFolder implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public void open(Path file) {}

    @Override
    public void openFolder(Path file) {}
  }

  private void open(String code) {
    window.run(() -> screen.open(code));
  }

  private Entry row(String code) {
    return desk.workbench().registers().find(code).orElseThrow();
  }

  private void write(String id, String text) {
    window.run(() -> {
      var field = window.find(id, TextInputControl.class);
      field.requestFocus();
      field.setText(text);
    });
  }

  private String text(String id) {
    return window.find(id, TextInputControl.class).getText();
  }

  @Test
  void aRowIsChangedByKeyboardAlone() {
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.F2);
    assertThat(text("row-title")).isEqualTo(row("GEN-01").title());

    window.robot().push(KeyCode.END).write(" (all)").push(KeyCode.CONTROL, KeyCode.S);

    assertThat(row("GEN-01").title()).endsWith(" (all)");
    window.robot().push(KeyCode.ESCAPE);
    assertThat(window.find("registers-purpose-table", TableView.class).isFocused()).isTrue();
  }

  @Test
  void aPurposeIsMadeUnderTheNextCode() {
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.INSERT);
    var code = text("row-code");
    write("row-title", "Early help");
    write("row-scope", "Children’s social care");
    write("row-notice-wording", "To offer help early");
    write("row-order", "99");
    write("row-verified", "Notice of 1 October 2026");

    window.robot().push(KeyCode.CONTROL, KeyCode.S);

    assertThat(row(code).title()).isEqualTo("Early help");
    assertThat(window.text("row-pane-title")).isEqualTo("Early help");
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void allThatIsWrongIsListedAndStandsBesideItsField() {
    open("REC-01");
    write("row-title", "");
    write("row-short-heading", "Far more than twenty-two characters");

    window.robot().clickOn("#row-save");

    assertThat(window.robot().lookup(".error-list .hyperlink").queryAll()).hasSize(2);
    assertThat(row("REC-01").title()).isNotEmpty();
    assertThat(window.find("row-title", TextInputControl.class).isFocused()).isTrue();
  }

  @Test
  void halfTypedTextSurvivesAnotherRowAndIsLostOnlyWhenDiscarded() {
    open("REC-02");
    write("row-contact", "Half a cont");
    open("REC-05");
    assertThat(desk.changes().drafts().isTyped()).isTrue();

    open("REC-02");
    assertThat(text("row-contact")).isEqualTo("Half a cont");

    window.robot().clickOn("#discard").clickOn("#discard-yes");
    assertThat(text("row-contact")).isEqualTo(row("REC-02").values().get("contact"));
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void halfTypedTextSurvivesWhatOthersSave() {
    open("REC-02");
    write("row-contact", "Half a cont");

    window.run(() -> screen.refresh());

    assertThat(text("row-contact")).isEqualTo("Half a cont");
  }

  @Test
  void aDoubleClickSavesOnce() {
    open("REC-02");
    write("row-contact", "Front desk");
    var before = row("REC-02").revision().number();
    jobs.hold();

    window.robot().clickOn("#row-save").clickOn("#row-save");
    window.run(jobs::release);

    assertThat(row("REC-02").revision().number()).isEqualTo(before + 1);
  }

  @Test
  void whoWasSlowerComparesAndTakesTheirs() {
    open("REC-02");
    var seen = row("REC-02");
    write("row-contact", "Mine");
    var theirs = seen.values().with("contact", "Theirs");
    desk.workbench().registers().change(desk.officer(), seen.kind(), theirs, seen.revision(), "");

    window.robot().clickOn("#row-save");
    assertThat(window.text("moved-on-text")).contains("M. Osei", "REC-02");
    window.robot().clickOn("#moved-on-theirs");

    assertThat(text("row-contact")).isEqualTo("Theirs");
  }

  @Test
  void whoWasSlowerCanKeepTheirOwn() {
    open("REC-02");
    var seen = row("REC-02");
    write("row-contact", "Mine");
    desk.workbench()
        .registers()
        .change(
            desk.officer(),
            seen.kind(),
            seen.values().with("contact", "Theirs"),
            seen.revision(),
            "");

    window.robot().clickOn("#row-save").clickOn("#moved-on-mine");

    assertThat(row("REC-02").values().get("contact")).isEqualTo("Mine");
  }

  @Test
  void aRowEndsWithAReasonAndIsNeverDeleted() {
    open("CSC-09");
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.DELETE);
    window.robot().clickOn("#end-save");
    assertThat(window.robot().lookup(".error-list").query().isVisible()).isTrue();

    write("end-why", "The grant ended");
    window.robot().clickOn("#end-save");

    assertThat(row("CSC-09").period().to()).isEqualTo("2026-10-08");
  }

  @Test
  void aDuplicateIsMergedAfterSeeingWhatWouldMove() {
    open("REC-10");
    window.robot().clickOn("Duplicate");
    assertThat(window.robot().lookup("#merge-moved .strong").queryAll()).hasSize(5);
    write("merge-why", "One register entry");

    window.robot().clickOn("#merge-save");

    assertThat(row("REC-10").values().get("duplicate_of")).isEqualTo("REC-13");
    assertThat(row("REC-10").period().to()).isNotNull();
    assertThat(window.text("row-pane-code")).isEqualTo("REC-13");
  }

  @Test
  void nothingIsChangedOnAnotherDay() {
    window.run(() -> {
      desk.asAt().look(desk.day().minusYears(1));
      screen.refresh();
      screen.open("REC-02");
    });

    assertThat(window.sees("row-save")).isFalse();
    assertThat(window.robot().lookup(".row-notice .label").queryLabeled().getText())
        .startsWith("You are reading 8 October 2025.");
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.DELETE);
    assertThat(window.sees("end-save")).isFalse();
  }

  @Test
  void whatIsSeenIsCopiedAndExported() throws Exception {
    open("REC-10");
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.CONTROL, KeyCode.F).write("duplicate education");
    window.robot().push(KeyCode.CONTROL, KeyCode.A).write("education");
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.CONTROL, KeyCode.C);

    var lines = new ArrayList<String>();
    window.run(() -> lines.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
    assertThat(lines.getFirst()).startsWith("Code\tName\tCategory");
    assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.contains("\t"));

    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(Files.readAllLines(folder.resolve("northshire-council-recipients-2026-10-08.xlsx")))
        .containsExactly("Recipients");
  }

  @Test
  void theArrangementOfColumnsIsRemembered() {
    open("REC-10");
    var usual = new ArrayList<Double>();
    window.run(() -> {
      TableView<?> table = window.find("registers-recipient-table", TableView.class);
      usual.add(table.getColumns().getFirst().getWidth());
      widen(table);
      table.getColumns().get(2).setVisible(false);
    });

    showScreen();
    open("REC-10");

    TableView<?> table = window.find("registers-recipient-table", TableView.class);
    assertThat(table.getColumns().getFirst().getWidth()).isGreaterThan(usual.getFirst() + 30);
    assertThat(table.getColumns().get(2).isVisible()).isFalse();
  }

  private static <T> void widen(TableView<T> table) {
    table.resizeColumn(table.getColumns().getFirst(), 60);
  }
}
