package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.igworkbench.window.exchange.Incoming;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out and what comes back in, by keys alone.
@Tag("ui")
@Tag("stress")
class WorkbooksJourneyTest {

  private static final Path RECIPIENTS = Path.of("northshire-council-recipients-2026-10-08.xlsx");
  private static final Path AUDITOR =
      Path.of("northshire-council-auditor-pack-2026-01-01-to-2026-10-08.xlsx");

  @TempDir private Path folder;

  private String title(WholeWindow whole, String code) {
    return whole.desk.workbench().registers().find(code).orElseThrow().title();
  }

  @Test
  void aListAndAPackGoOutAndAChangedRegisterComesInAndIsTakenBack() throws Exception {
    var incoming = Files.writeString(folder.resolve("changed.csv"), Incoming.RECIPIENTS);
    var whole = new WholeWindow(1440, 900, new ChosenFile(folder, incoming));
    var robot = whole.window.robot();
    whole.open(Place.REGISTERS, "REC-02");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(folder.resolve(RECIPIENTS)).isNotEmptyFile();

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    for (int pack = 0; pack < 4; pack++) {
      robot.type(KeyCode.DOWN);
    }
    assertThat(whole.window.text("reports-name")).isEqualTo("Auditor pack");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    assertThat(folder.resolve(AUDITOR)).isNotEmptyFile();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(whole.window.text("import-apply")).isEqualTo("Apply all: 2 changes");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(title(whole, "REC-02")).isEqualTo("Police and crime enforcement agencies");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(title(whole, "REC-02")).isEqualTo("Police and crime enforcement");
  }
}
