package org.igworkbench.window.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.reports.PackWriter;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reports screen, used by hand.
@Tag("ui")
class ReportsScreenTest {

  private final InlineJobs jobs = new InlineJobs();
  private final Desktop desktop = new Desktop();
  private Showing window;

  @TempDir private Path folder;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desktop.answer = Optional.of(folder.resolve("board.xlsx"));
    show(SampleDesk.PLAIN);
  }

  private void show(PackWriter packs) {
    var desk = SampleDesk.of(jobs, (place, code) -> {}, packs);
    window.show(() -> {
      var screen = new ReportsScreen(new ListServices(desk, desktop, Preferences.passing()));
      screen.refresh();
      return screen.root();
    });
  }

  @Test
  void itShowsWhatTheWorkbookWillHoldBeforeItIsWritten() {
    TableView<?> table = window.find("reports-tabs", TableView.class);
    assertThat(table.getItems()).hasSize(14);
    assertThat(window.text("reports-count")).startsWith("14 tabs with ");
  }

  @Test
  void itExportsSaysWhereAndOpensFileAndFolder() {
    window.robot().clickOn("#reports-export");

    var file = folder.resolve("board.xlsx");
    assertThat(desktop.suggested)
        .isEqualTo("northshire-council-board-report-2026-01-01-to-2026-10-08.xlsx");
    assertThat(file).exists();
    assertThat(window.text("reports-state")).isEqualTo("Written to " + file);

    window.robot().clickOn("#reports-open").clickOn("#reports-folder");
    assertThat(desktop.opened).containsExactly("file " + file, "folder of " + file);
  }

  @Test
  void whoClosesTheQuestionForAFileIsNotTroubled() {
    desktop.answer = Optional.empty();

    window.robot().clickOn("#reports-export");

    assertThat(window.text("reports-state")).isEmpty();
    assertThat(window.sees("reports-export")).isTrue();
  }

  @Test
  void anExportCanBeStopped() {
    jobs.hold();
    window.robot().clickOn("#reports-export");
    assertThat(window.text("reports-state"))
        .isEqualTo("Exporting the board report. You can go on working.");
    assertThat(window.sees("reports-export")).isFalse();

    window.robot().clickOn("#reports-cancel");
    window.run(jobs::release);

    assertThat(window.text("reports-state")).isEqualTo("Stopped. No file was written.");
    assertThat(window.sees("reports-export")).isTrue();
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidInWordsAndCanBeTriedAgain() {
    show((pack, target, progress) -> {
      throw new IOException("No space left on device");
    });

    window.robot().clickOn("#reports-export");

    assertThat(window.text("reports-state"))
        .isEqualTo(
            "board.xlsx could not be written into %s. The disk may be full or no longer connected. Choose another folder."
                .formatted(folder));
    assertThat(window.sees("reports-export")).isTrue();
  }

  @Test
  void aLastDayBeforeTheFirstIsSaidBesideTheFieldAndStopsTheExport() {
    type("reports-to", "31/12/2025");

    assertThat(window.text("reports-to-problem"))
        .isEqualTo("The last day is before the first day. Enter a later one.");
    window.robot().clickOn("#reports-export");
    assertThat(window.text("reports-state"))
        .isEqualTo("Correct what is marked above, then export.");
    assertThat(desktop.suggested).isEmpty();

    type("reports-to", "8 October 2026");
    assertThat(window.sees("reports-to-problem")).isFalse();
    assertThat(window.text("reports-state")).isEmpty();
  }

  @Test
  void whatIsNoDayIsSaidBesideTheField() {
    type("reports-from", "31 February 2026");

    assertThat(window.text("reports-from-problem"))
        .isEqualTo(
            "This is not a day. Write the date as day, month, year, for example 5 November 2026.");
    assertThat(window.find("reports-from", DatePicker.class).getEditor().getText())
        .isEqualTo("31 February 2026");
    window.robot().clickOn("#reports-export");
    assertThat(window.text("reports-state"))
        .isEqualTo("Correct what is marked above, then export.");

    type("reports-from", "");
    assertThat(window.text("reports-from-problem")).isEqualTo("Enter the first day of the period.");

    type("reports-from", "1/7/2026");
    assertThat(window.sees("reports-from-problem")).isFalse();
  }

  @Test
  void byKeysOneGoesToAnotherPackWhichAsksForOneDayAndExportsIt() {
    window.run(() -> window.find("reports-packs", ListView.class).requestFocus());
    window.robot().type(KeyCode.DOWN);

    assertThat(window.text("reports-name")).isEqualTo("Matrix");
    assertThat(window.sees("reports-from")).isFalse();
    assertThat(window.sees("reports-preset-1")).isFalse();
    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(desktop.suggested).isEqualTo("northshire-council-matrix-2026-10-08.xlsx");
    assertThat(window.sees("reports-open")).isTrue();

    window.robot().type(KeyCode.END);
    assertThat(window.text("reports-name")).isEqualTo("Any register");
    assertThat(window.sees("reports-register")).isTrue();
    assertThat(window.text("reports-preparer"))
        .isEqualTo("Prepared by M. Osei, Data-protection officer");
  }

  @Test
  void aPresetSetsBothDays() {
    window.robot().clickOn("#reports-preset-1");

    var from = window.find("reports-from", DatePicker.class);
    assertThat(from.getEditor().getText()).isEqualTo("1 July 2026");
  }

  private void type(String id, String day) {
    var picker = window.find(id, DatePicker.class);
    window.run(() -> {
      picker.requestFocus();
      picker.getEditor().setText(day);
    });
    window.robot().type(KeyCode.ENTER);
  }

  private static final class Desktop implements Documents {
    private final List<String> opened = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private String suggested = "";

    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      suggested = suggestedName;
      return answer;
    }

    @Override
    public void open(Path file) {
      opened.add("file " + file);
    }

    @Override
    public void openFolder(Path file) {
      opened.add("folder of " + file);
    }
  }
}
