package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The matrix as at another day, and two days compared.
@Tag("gallery")
class CompareGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void thePastAlone() throws Exception {
    take("matrix-as-at", view -> view.desk().asAt().look(Summer.BEFORE));
  }

  @Test
  void theDayToCompareWithIsAskedFor() throws Exception {
    take(
        "matrix-compare-ask",
        view -> {
          fire(view, "matrix-compare");
          ((TextField) view.frame().lookup("#compare-text")).setText("31 June 2026");
          fire(view, "compare-start");
        });
  }

  @Test
  void twoDaysCompared() throws Exception {
    take(
        "matrix-compare",
        view -> {
          view.desk().asAt().look(Summer.BEFORE);
          compare(view);
        });
  }

  @Test
  void whatChangedInARule() throws Exception {
    take(
        "matrix-compare-rule",
        view -> {
          compare(view);
          ((ListView<?>) view.frame().lookup("#changes-list")).getSelectionModel().select(5);
        });
  }

  @Test
  void otherAxes() throws Exception {
    take(
        "matrix-compare-basis",
        view -> {
          compare(view);
          @SuppressWarnings("unchecked")
          var axes = (ComboBox<Object>) view.frame().lookup("#compare-axes");
          axes.setValue(axes.getItems().get(1));
        });
  }

  @Test
  void onlyWhatDiffers() throws Exception {
    take(
        "matrix-compare-only",
        view -> {
          compare(view);
          ((CheckBox) view.frame().lookup("#compare-only")).setSelected(true);
        });
  }

  @Test
  void textTwiceAsLarge() throws Exception {
    take(
        "matrix-compare-text-200",
        view -> {
          view.frame().setStyle("-fx-font-size: 26px");
          compare(view);
        });
  }

  private static void compare(Gallery.View view) {
    fire(view, "matrix-compare");
    var day = view.desk().readOnly() ? view.desk().asAt().today() : Summer.BEFORE;
    ((TextField) view.frame().lookup("#compare-text")).setText(Days.written(day));
    fire(view, "compare-start");
    view.frame().applyCss();
    view.frame().layout();
  }

  private static void fire(Gallery.View view, String id) {
    ((Button) view.frame().lookup("#" + id)).fire();
  }

  private void take(String name, Consumer<Gallery.View> pose) throws Exception {
    var pictures =
        gallery.take(
            name,
            Place.MATRIX,
            Summer::on,
            view -> {
              view.places().open(Place.MATRIX, "MX-014");
              view.frame().applyCss();
              view.frame().layout();
              pose.accept(view);
            });
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }
}
