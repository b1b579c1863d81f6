package org.igworkbench.window.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The registers in a bad hour: other people, other days, and keys in the wrong order.
@Tag("stress")
class RegistersUnderStressTest {

  private final InlineJobs jobs = new InlineJobs();
  private Desk desk;
  private Screen screen;
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk = SampleDesk.of(jobs, (place, code) -> {}, SampleDesk.PLAIN);
    desk.changes().listen(what -> screen.refresh());
    window.show(() -> {
      screen = RegistersPlan.screen(new ListServices(desk, new Nowhere(), Preferences.passing()));
      screen.refresh();
      return screen.root();
    });
  }

  private static final class Nowhere implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.empty();
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

  private void saveElsewhere(String code, String field, String text) {
    var seen = row(code);
    var outcome =
        desk.workbench()
            .registers()
            .change(
                desk.officer(), seen.kind(), seen.values().with(field, text), seen.revision(), "");
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private List<String> filled() {
    var filled = new ArrayList<String>();
    for (Node button : window.robot().lookup(".button.accent").queryAll()) {
      if (button.isVisible()) {
        filled.add(button.getId());
      }
    }
    return filled;
  }

  private boolean tableHasKeys(String table) {
    return window.find(table, TableView.class).isFocused();
  }

  @Test
  void thereIsNeverMoreThanOneFilledButton() {
    assertThat(filled()).containsExactly("registers-new");
    open("REC-02");
    assertThat(filled()).containsExactly("row-save");
    window.robot().push(KeyCode.INSERT);
    assertThat(filled()).containsExactly("row-save");
    window.robot().clickOn("Purposes");
    assertThat(filled()).containsExactly("registers-new");
  }

  @Test
  void aRowThatWasBegunWaitsWhileAnotherDayIsLookedAt() {
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.INSERT);
    var code = text("row-code");
    write("row-title", "Early help");
    window.run(() -> {
      desk.asAt().look(desk.day().minusYears(1));
      screen.refresh();
    });

    window.robot().push(KeyCode.CONTROL, KeyCode.S);
    window.robot().clickOn("#row-save");

    assertThat(desk.workbench().registers().find(code)).isEmpty();
    assertThat(window.robot().lookup(".error-list").query().isVisible()).isFalse();
    assertThat(window.robot().lookup(".row-notice .label").queryLabeled().getText())
        .startsWith("You are reading 8 October 2025.");
    assertThat(window.find("row-title", TextInputControl.class).isDisabled()).isTrue();
    window.run(() -> {
      desk.asAt().look(null);
      screen.refresh();
    });
    assertThat(text("row-title")).isEqualTo("Early help");
    assertThat(window.find("row-title", TextInputControl.class).isDisabled()).isFalse();
  }

  @Test
  void whatIsOpenOnAPageIsNotSavedWhenTheDayMovesMeanwhile() {
    open("CSC-09");
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.DELETE);
    write("end-why", "The grant ended");
    window.run(() -> desk.asAt().look(desk.day().minusYears(1)));

    window.robot().clickOn("#end-save");

    assertThat(row("CSC-09").period().to()).isNull();
  }

  @Test
  void theKeysGoToTheTableWhenTheRowWithThemIsTakenBack() {
    var values = row("GEN-05").values().with("code", "GEN-77");
    var made = desk.workbench().registers().create(desk.officer(), Kind.PURPOSE, values);
    window.run(() -> screen.refresh());
    open("GEN-77");
    window.run(() -> window.find("row-title", TextInputControl.class).requestFocus());

    window.run(() -> {
      var undo = ((Outcome.Done<Entry>) made).undo();
      assertThat(undo).isNotNull();
      assertThat(undo.step().apply(desk.officer())).isInstanceOf(Outcome.Done.class);
      screen.refresh();
    });

    assertThat(tableHasKeys("registers-purpose-table")).isTrue();
    assertThat(window.text("row-pane-code")).as("a row that is there").isEqualTo("GEN-01");
  }

  @Test
  void aRowThatIsTakenBackElsewhereLeavesNoOtherChosenInItsPlace() {
    var values = row("GEN-05").values().with("code", "GEN-77");
    var made = desk.workbench().registers().create(desk.officer(), Kind.PURPOSE, values);
    window.run(() -> screen.refresh());
    open("GEN-77");
    window.run(() -> window.find("registers-new", Button.class).requestFocus());

    window.run(() -> {
      var undo = ((Outcome.Done<Entry>) made).undo();
      assertThat(undo).isNotNull();
      assertThat(undo.step().apply(desk.officer())).isInstanceOf(Outcome.Done.class);
      screen.refresh();
    });

    assertThat(window.sees("row-pane-code")).isFalse();
    assertThat(
            window.find("registers-purpose-table", TableView.class).getSelectionModel().isEmpty())
        .isTrue();
  }

  @Test
  void whoSwitchesWhileACodeIsLookedForStaysWhereTheyAre() {
    open("REC-02");
    open("GEN-01");
    window.run(() -> screen.takeKeys());
    jobs.hold();
    window.robot().push(KeyCode.INSERT);
    window.robot().clickOn("Recipients");

    window.run(jobs::release);

    assertThat(window.text("row-pane-code")).isEqualTo("REC-02");
    assertThat(
            window.find("registers-recipient-table", TableView.class).getSelectionModel().isEmpty())
        .isFalse();
  }

  @Test
  void aCodeThatSomebodyTookMeanwhileIsNotOfferedAgain() {
    window.run(() -> screen.takeKeys());
    window.robot().push(KeyCode.INSERT);
    var code = text("row-code");
    window.robot().push(KeyCode.ESCAPE);
    desk.workbench()
        .registers()
        .create(desk.officer(), Kind.PURPOSE, row("GEN-05").values().with("code", code));

    window.robot().push(KeyCode.INSERT);

    assertThat(text("row-code")).isNotEqualTo(code);
  }

  @Test
  void whoKeepsTheirOwnLosesNothingThatOthersWroteInOtherFields() {
    open("REC-02");
    write("row-contact", "Mine");
    saveElsewhere("REC-02", "note", "Theirs");

    window.robot().clickOn("#row-save");
    assertThat(text("row-note")).as("theirs is seen").isEqualTo("Theirs");
    window.robot().clickOn("#moved-on-mine");

    assertThat(row("REC-02").values().get("contact")).isEqualTo("Mine");
    assertThat(row("REC-02").values().get("note")).isEqualTo("Theirs");
    assertThat(desk.changes().drafts().isTyped()).isFalse();
  }

  @Test
  void whoMeetsAnotherChangeTwiceIsAskedTwice() {
    open("REC-02");
    write("row-contact", "Mine");
    saveElsewhere("REC-02", "contact", "Theirs");
    window.robot().clickOn("#row-save");
    saveElsewhere("REC-02", "contact", "Theirs again");

    window.robot().clickOn("#moved-on-mine");

    assertThat(row("REC-02").values().get("contact")).isEqualTo("Theirs again");
    window.robot().clickOn("#moved-on-mine");
    assertThat(row("REC-02").values().get("contact")).isEqualTo("Mine");
  }

  @Test
  void ofManyUsesAFewAreShownAndMoreWhenAskedFor() {
    open("DC-01");
    for (var page : List.of("Where used", "End on a date")) {
      window.robot().clickOn(page);
      int lines = window.robot().lookup(".use-line").queryAll().size();
      assertThat(lines).as(page).isLessThanOrEqualTo(200);
      var more = window.robot().lookup(".more-uses").queryAs(Button.class);
      window.run(() -> {
        more.requestFocus();
        more.fire();
      });
      assertThat(window.robot().lookup(".use-line").queryAll()).hasSizeGreaterThan(lines);
      assertThat(window.stage().getScene().getFocusOwner()).isInstanceOf(Hyperlink.class);
    }
  }

  @Test
  void theKeysStayInTheScreenWhenAnotherDayIsLookedAtFromInsideAForm() {
    open("REC-02");
    window.run(() -> window.find("row-contact", TextInputControl.class).requestFocus());
    window.run(() -> {
      desk.asAt().look(desk.day().minusYears(1));
      screen.refresh();
    });
    assertThat(tableHasKeys("registers-recipient-table")).isTrue();
  }

  @Test
  void whatWasAskedForAndIsNotThereIsNotWaitedFor() {
    open("REC-02");
    open("GEN-77");
    window.run(() -> screen.refresh());
    desk.workbench()
        .registers()
        .create(desk.officer(), Kind.PURPOSE, row("GEN-05").values().with("code", "GEN-77"));
    window.run(() -> screen.refresh());
    assertThat(window.text("row-pane-code")).isEqualTo("REC-02");
  }

  @Test
  void codesAreReadInFullWithTextOfTwiceTheSize() {
    open("REC-10");
    window.run(() -> {
      screen.root().setStyle("-fx-font-size: 26px");
      screen.root().applyCss();
    });
    var code = window.find("registers-recipient-table", TableView.class).getColumns().getFirst();
    assertThat(((TableColumn<?, ?>) code).getWidth()).isGreaterThanOrEqualTo(150);
  }

  @Test
  void theKeysAreNeverLostWhateverIsPressed() {
    open("REC-10");
    window.run(() -> screen.takeKeys());
    for (var keys :
        List.of(
            KeyCode.F2,
            KeyCode.ESCAPE,
            KeyCode.DELETE,
            KeyCode.ESCAPE,
            KeyCode.ESCAPE,
            KeyCode.INSERT,
            KeyCode.INSERT,
            KeyCode.ESCAPE,
            KeyCode.ENTER,
            KeyCode.F2,
            KeyCode.DELETE)) {
      window.robot().push(keys);
      assertThat(window.stage().getScene().getFocusOwner()).as("after %s", keys).isNotNull();
    }
    for (int page = 0; page < 6; page++) {
      window.robot().push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      window.robot().push(KeyCode.ALT, KeyCode.DIGIT2);
      window.robot().push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.S);
      assertThat(window.stage().getScene().getFocusOwner()).as("page %s", page).isNotNull();
    }
  }
}
