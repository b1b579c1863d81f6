package org.igworkbench.window.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bringing in a file, by hand and by keys.
@Tag("ui")
class ExchangeScreenTest {

  private final Chosen chosen = new Chosen();
  private Showing window;
  private ExchangeScreen screen;

  @TempDir private Path folder;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    var desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
    window.show(() -> {
      screen = new ExchangeScreen(new ListServices(desk, chosen, Preferences.passing()));
      desk.changes().listen(what -> screen.refresh());
      screen.refresh();
      return screen.root();
    });
    window.run(() -> screen.takeKeys());
  }

  private void choose(String name, String text) throws Exception {
    chosen.file = Files.writeString(folder.resolve(name), text);
    window.robot().push(KeyCode.CONTROL, KeyCode.O);
  }

  private TableView<?> lines() {
    return window.find("import-table", TableView.class);
  }

  @Test
  void byKeysAFileIsChosenLookedAtAndTakenOver() throws Exception {
    choose("recipients.csv", Incoming.RECIPIENTS);

    assertThat(window.text("import-where")).isEqualTo("into recipients");
    assertThat(lines().getItems()).hasSize(2);
    assertThat(window.text("import-apply")).isEqualTo("Apply all: 2 changes");
    window.robot().push(KeyCode.F8);
    assertThat(lines().getSelectionModel().getSelectedIndex()).isOne();
    assertThat(lines().isFocused()).isTrue();

    window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.text("import-notice"))
        .isEqualTo("2 rows of recipients.csv were taken over. One undo takes all of it back.");
    assertThat(window.find("import-choose", Button.class).isFocused()).isTrue();
  }

  @Test
  void whatIsWrongIsReadInFullAndKeepsAllFromBeingTakenOver() throws Exception {
    choose("recipients.csv", Incoming.FAULTY);

    assertThat(window.find("import-apply", Button.class).isDisabled()).isTrue();
    assertThat(window.text("import-reason"))
        .isEqualTo(
            "2 things must be put right in the file first: all of it is taken over, or nothing.");
    window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.sees("import-preview")).isTrue();
  }

  @Test
  void columnsOfAnOwnListAreToldAndTheFileIsCompared() throws Exception {
    window.run(() -> screen.open("recipients"));
    choose("own.csv", Incoming.OWN);

    assertThat(window.sees("import-mapping")).isTrue();
    assertThat(window.find("import-compare", Button.class).isDisabled()).isTrue();
    pick(0, "Code");
    pick(1, "Name");
    assertThat(window.find("import-compare", Button.class).isDisabled()).isFalse();
    window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.sees("import-preview")).isTrue();
  }

  @SuppressWarnings("unchecked")
  private <T> void pick(int column, String meaning) {
    ComboBox<T> box = window.find("import-column-" + column, ComboBox.class);
    window.run(() ->
        box.getItems().stream()
            .filter(item -> box.getConverter().toString(item).startsWith(meaning))
            .findFirst()
            .ifPresent(box::setValue));
  }

  private static final class Chosen implements Documents {
    private Path file = Path.of("none");

    @Override
    public Optional<Path> whichToRead(String title, String kind, List<String> extensions) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.of(file.resolveSibling(suggestedName));
    }

    @Override
    public void open(Path opened) {}

    @Override
    public void openFolder(Path opened) {}
  }
}
