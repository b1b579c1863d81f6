package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.igworkbench.window.exchange.Incoming;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The place where files are brought in.
@Tag("gallery")
class ExchangeGalleryTest {

  private Gallery gallery;

  @TempDir private Path folder;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void beforeAFileIsChosen() throws Exception {
    hung(gallery.take("import", Place.IMPORT));
  }

  @Test
  void whatAFileWouldChange() throws Exception {
    take("import-preview", "recipients.csv", Incoming.RECIPIENTS, view -> choose(view, 0));
  }

  @Test
  void whatIsWrongWithAFile() throws Exception {
    take("import-wrong", "recipients.csv", Incoming.FAULTY, view -> choose(view, 0));
  }

  @Test
  void whatTheColumnsMean() throws Exception {
    take("import-mapping", "own list.csv", Incoming.OWN, view -> {});
  }

  @Test
  void aFileThatIsNone() throws Exception {
    take("import-unreadable", "letter.xlsx", "Dear all", view -> {});
  }

  @Test
  void onceItIsTakenOver() throws Exception {
    take(
        "import-taken",
        "recipients.csv",
        Incoming.RECIPIENTS,
        view -> ((Button) view.frame().lookup("#import-apply")).fire());
  }

  private void take(String name, String file, String text, Consumer<Gallery.View> pose)
      throws Exception {
    gallery.reading(Files.writeString(folder.resolve(file), text));
    hung(
        gallery.take(
            name,
            Place.IMPORT,
            desk -> desk,
            view -> {
              view.frame().applyCss();
              view.frame().layout();
              ((Button) view.frame().lookup("#import-choose")).fire();
              view.frame().applyCss();
              view.frame().layout();
              pose.accept(view);
            }));
  }

  private static void choose(Gallery.View view, int line) {
    ((TableView<?>) view.frame().lookup("#import-table")).getSelectionModel().select(line);
  }

  private static void hung(List<Path> pictures) {
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }
}
