package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.igworkbench.requests.EmergencyDraft;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.requests.list.RequestRow;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The list in somebody’s hands: keys, columns, views of one’s own, and what leaves it.
@Tag("ui")
class RequestsListTest {

  @TempDir private Path folder;
  private RequestsWindow window;

  @BeforeEach
  void open() throws Exception {
    window = new RequestsWindow();
    window.robot.clickOn("All  60");
    RequestsWindow.settle();
  }

  @SuppressWarnings("unchecked")
  private TableView<RequestRow> table() {
    return (TableView<RequestRow>) window.find("#requests-table");
  }

  private String chosen() {
    var row = table().getSelectionModel().getSelectedItem();
    return row == null ? "" : row.reference();
  }

  @Test
  void endAndHomeGoToTheLastAndTheFirst() {
    window.focus("#requests-table").keys(KeyCode.END);
    assertThat(chosen()).isEqualTo("DSR-2026-060");
    assertThat(window.words()).contains("DSR-2026-060");
    window.keys(KeyCode.HOME);
    assertThat(chosen()).isEqualTo("DSR-2026-001");
    window.keys(KeyCode.PAGE_DOWN);
    assertThat(chosen()).isNotIn("", "DSR-2026-001");
  }

  @Test
  void whoWasChosenStaysChosenWhenTheListIsReadAgain() {
    window.open("DSR-2026-017");
    window.robot.interact(() -> window.screen().refresh());
    RequestsWindow.settle();
    assertThat(chosen()).isEqualTo("DSR-2026-017");
    // In another order it stands elsewhere and is the same.
    window.robot.interact(() -> {
      var reference = table().getColumns().get(1);
      reference.setSortType(TableColumn.SortType.DESCENDING);
      table().getSortOrder().add(reference);
    });
    RequestsWindow.settle();
    assertThat(table().getItems().getFirst().reference()).isEqualTo("DSR-2026-060");
    assertThat(chosen()).isEqualTo("DSR-2026-017");
  }

  @Test
  void whatIsSeenIsCopiedAndExported() {
    window.files.toSave = folder.resolve("requests.xlsx");
    window.focus("#requests-table").keys(KeyCode.CONTROL, KeyCode.C);
    var copied = WaitForAsyncUtils.waitForAsyncFx(9_000, Clipboard.getSystemClipboard()::getString);
    assertThat(copied.lines()).hasSize(61);
    assertThat(copied).startsWith("Verdict\tReference").contains("DSR-2026-060");
    window.robot.clickOn("#requests-export");
    RequestsWindow.settle();
    assertThat(window.words()).anyMatch(text -> text.contains("requests.xlsx"));
  }

  @Test
  void aViewIsKeptUnderANameAndShownAgain() {
    window.type(".filter", "police");
    window.robot.clickOn("#own-views");
    var field = window.robot.lookup("#own-view-name").queryTextInputControl();
    window.robot.interact(() -> field.setText("Police, all"));
    var keep = window.robot.lookup("#own-view-keep").queryButton();
    window.robot.interact(keep::fire);
    window.type(".filter", "");
    window.robot.clickOn("#own-views").clickOn("Police, all");
    RequestsWindow.settle();
    assertThat(window.robot.lookup(".filter").queryTextInputControl().getText())
        .isEqualTo("police");
  }

  @Test
  void anEmergencyStandsOnTopOfWhatIsOpen() {
    var log = window.desk.workbench().requests();
    var references = new ArrayList<String>();
    if (log.logEmergency(
            window.desk.officer(),
            new EmergencyDraft(
                "Northshire Constabulary",
                "REC-02",
                "Sergeant Adeyemi",
                "GEN-05",
                List.of("DC-01"),
                "CYP-08BC",
                "The child was to be taken abroad tonight"))
        instanceof Outcome.Done<SharingRequest> done) {
      references.add(done.value().reference());
      assertThat(done.value().stage()).isEqualTo(Stage.EMERGENCY);
    }
    window.robot.interact(() -> window.screen().refresh());
    RequestsWindow.settle();
    window.robot.clickOn("Open  3");
    RequestsWindow.settle();
    assertThat(List.of(table().getItems().getFirst().reference())).isEqualTo(references);
  }
}
