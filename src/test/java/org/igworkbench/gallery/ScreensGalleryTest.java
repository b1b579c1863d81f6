package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every screen as it opens on the sample.
@Tag("gallery")
class ScreensGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void theRequests() throws Exception {
    hung(gallery.take("requests", Place.REQUESTS));
  }

  @Test
  void theReports() throws Exception {
    hung(gallery.take("reports", Place.REPORTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matrix",
        "record-of-processing",
        "sharing-log",
        "auditor-pack",
        "transparency-return",
        "register"
      })
  void everyOtherPack(String pack) throws Exception {
    hung(
        gallery.take(
            "reports-" + pack,
            Place.REPORTS,
            desk -> desk,
            view -> view.places().open(Place.REPORTS, pack)));
  }

  @Test
  void theReportsOnceOneIsWritten() throws Exception {
    hung(
        gallery.take(
            "reports-written",
            Place.REPORTS,
            desk -> desk,
            view -> press(view, "#reports-export")));
  }

  @Test
  void theReportsWithAPeriodThatEndsBeforeItBegins() throws Exception {
    hung(
        gallery.take(
            "reports-wrong",
            Place.REPORTS,
            desk -> desk,
            view -> {
              var last = (DatePicker) view.frame().lookup("#reports-to");
              last.setValue(LocalDate.of(2025, 12, 31));
              press(view, "#reports-export");
            }));
  }

  @Test
  void theFrameWithItsKeysAndAfterAFault() throws Exception {
    hung(
        gallery.take(
            "frame-fault",
            Place.REPORTS,
            desk -> desk,
            view -> {
              view.faults().tell(view.faults().log(new IllegalStateException()));
              view.desk()
                  .changes()
                  .saved(
                      new Outcome.Done<>(
                          "",
                          Revision.FIRST,
                          new Undo(
                              Sentence.of("requests.undo.decide", "DSR-2026-060"),
                              officer -> new Outcome.Rejected<>(List.of()))),
                      Sentence.of("requests.undo.decide", "DSR-2026-060"));
              press(view, "#trail");
              press(view, "#help");
            }));
  }

  private static void press(Gallery.View view, String button) {
    view.frame().applyCss();
    view.frame().layout();
    ((Button) view.frame().lookup(button)).fire();
  }

  private static void hung(List<Path> pictures) {
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }
}
