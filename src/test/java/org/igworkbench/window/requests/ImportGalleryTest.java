package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.igworkbench.gallery.Png;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.requests.intake.ImportModel;
import org.igworkbench.window.requests.intake.ImportPage;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.Theme;
import org.igworkbench.window.shell.list.ListServices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A file on its way in, in a picture.
@Tag("gallery")
class ImportGalleryTest {

  private static final String FILE =
      """
      reference,received_date,channel,requester_organisation,requester_role,purpose_code,data_requested,data_categories,subject_reference,urgency,retention
      DSR-2026-058,2026-05-28,portal,Northshire Constabulary,Detective,GEN-05,Address of a witness,DC-01,CYP-21,urgent,Six years
      DSR-2026-900,2026-10-01,post,Northshire Court,Clerk,GEN-05,Chronology of the placement,DC-01,CYP-9,routine,
      DSR-2026-901,2026-10-02,post,Northshire Court,Clerk,GEN-99,School reports,DC-01,CYP-9,routine,
      DSR-2026-902,2026-10-02,secure email,Northshire Hospital,Named nurse,GEN-01,Plan status,DC-06,CYP-77,soon,
      """;

  @TempDir private Path folder;

  @Test
  void aDifference() throws Exception {
    var stage = Showing.stageAtTheCorner();
    var path = Files.writeString(folder.resolve("requests.csv"), FILE);
    var desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
    for (var theme : Theme.values()) {
      var files = new ChosenFiles();
      WaitForAsyncUtils.waitForAsyncFx(
          30_000,
          () -> {
            var model = new ImportModel(desk, () -> {});
            var services = new ListServices(desk, files, Preferences.passing());
            var page = new ImportPage(services, model, () -> {}, () -> {});
            var root = new StackPane(page);
            root.getStyleClass().addAll("screen", "requests-screen");
            var scene = new Scene(root, 1240, 700);
            theme.dress(scene);
            stage.setScene(scene);
            stage.setWidth(1240);
            stage.setHeight(700);
            stage.show();
            model.read(path);
            return page;
          });
      WaitForAsyncUtils.waitForFxEvents(4);
      var file =
          Path.of(
              "target/gallery/requests-import-"
                  + theme.name().toLowerCase(Locale.ROOT)
                  + "-1240x700.png");
      Files.createDirectories(file.getParent());
      WaitForAsyncUtils.waitForAsyncFx(
          30_000,
          () -> {
            Png.write(stage.getScene().snapshot(null), file);
            return true;
          });
      assertThat(file).isNotEmptyFile();
    }
  }
}
