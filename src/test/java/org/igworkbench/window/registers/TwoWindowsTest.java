package org.igworkbench.window.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.AsAt;
import org.igworkbench.window.shell.Board;
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

/// Two windows of one workspace on one row: neither loses what the other saved, or what was typed.
@Tag("stress")
class TwoWindowsTest {

  private final Board board = new Board();
  private Desk mine;
  private final Map<Screen, Desk> desks = new HashMap<>();
  private Screen here;
  private Screen there;
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    mine = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
    window.show(() -> {
      here = screen();
      there = screen();
      var both = new HBox(here.root(), there.root());
      HBox.setHgrow(here.root(), Priority.ALWAYS);
      HBox.setHgrow(there.root(), Priority.ALWAYS);
      return both;
    });
    window.run(() -> {
      here.open("REC-02");
      there.open("REC-02");
    });
  }

  private Screen screen() {
    var desk =
        new Desk(
            mine.workbench(),
            mine.words(),
            mine.jobs(),
            mine.seat(),
            mine.clock(),
            board.window(),
            mine.navigator(),
            new AsAt(mine.clock()));
    var made = RegistersPlan.screen(new ListServices(desk, new Nowhere(), Preferences.passing()));
    desk.changes().listen(what -> made.refresh());
    made.refresh();
    desks.put(made, desk);
    return made;
  }

  private boolean isTyped(Screen in) {
    return desks.get(in).changes().drafts().isTyped();
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

  private TextInputControl field(Screen of, String id) {
    return (TextInputControl) Objects.requireNonNull(of.root().lookup("#" + id));
  }

  private void press(Screen of, String id) {
    window.run(() -> ((Button) Objects.requireNonNull(of.root().lookup("#" + id))).fire());
  }

  private String value(String name) {
    return mine.workbench().registers().find("REC-02").orElseThrow().values().get(name);
  }

  private void write(Screen in, String id, String text) {
    window.run(() -> field(in, id).setText(text));
  }

  @Test
  void whatIsSavedThereIsSeenHereAtOnce() {
    write(there, "row-contact", "Front desk");
    press(there, "row-save");
    assertThat(field(here, "row-contact").getText()).isEqualTo("Front desk");
    assertThat(isTyped(here)).isFalse();
    assertThat(isTyped(there)).isFalse();
  }

  @Test
  void eachHasItsOwnUnsavedText() {
    write(here, "row-contact", "Half a");
    assertThat(isTyped(here)).isTrue();
    assertThat(isTyped(there)).isFalse();
    write(there, "row-note", "Theirs");
    press(there, "row-save");
    assertThat(field(here, "row-contact").getText()).isEqualTo("Half a");
    assertThat(isTyped(here)).isTrue();
  }

  @Test
  void bothChangesStandWhenTheyTouchDifferentFields() {
    write(here, "row-contact", "Mine");
    write(there, "row-note", "Theirs");
    press(there, "row-save");
    press(here, "row-save");
    assertThat(((Labeled) here.root().lookup("#moved-on-text")).getText()).contains("REC-02");
    press(here, "moved-on-mine");

    assertThat(value("contact")).isEqualTo("Mine");
    assertThat(value("note")).isEqualTo("Theirs");
    assertThat(field(there, "row-contact").getText()).isEqualTo("Mine");
  }

  @Test
  void whatWasTypedAndIsTakenBackLeavesTheirs() {
    write(here, "row-contact", "Mine");
    write(there, "row-contact", "Theirs");
    press(there, "row-save");
    press(here, "row-save");
    press(here, "moved-on-theirs");

    assertThat(value("contact")).isEqualTo("Theirs");
    assertThat(field(here, "row-contact").getText()).isEqualTo("Theirs");
    assertThat(isTyped(here)).isFalse();
  }

  @Test
  void whatThereIsEndedWhileItIsTypedInHereStaysEndedWhenMineIsKept() {
    write(here, "row-contact", "Mine");
    var seen = mine.workbench().registers().find("REC-02").orElseThrow();
    Outcome<Entry> ended =
        mine.workbench()
            .registers()
            .end(mine.officer(), seen.kind(), "REC-02", mine.day(), seen.revision(), "reorganised");
    assertThat(ended).isInstanceOf(Outcome.Done.class);
    press(here, "row-save");
    press(here, "moved-on-mine");

    assertThat(value("contact")).isEqualTo("Mine");
    assertThat(value("effective_to")).isEqualTo(mine.day().toString());
  }
}
