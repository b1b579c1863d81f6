package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The matrix on the sample.
@Tag("gallery")
class MatrixGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void theMatrixWithACellAndARuleOfItSelected() throws Exception {
    var pictures =
        gallery.take(
            "matrix",
            Place.MATRIX,
            desk -> desk,
            view -> view.places().open(Place.MATRIX, "MX-014"));
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  @Test
  void theMatrixFilteredAndAReviewRefused() throws Exception {
    var pictures =
        gallery.take(
            "matrix-review",
            Place.MATRIX,
            desk -> desk,
            view -> {
              view.places().open(Place.MATRIX, "MX-014");
              view.frame().applyCss();
              view.frame().layout();
              ((TextField) view.frame().lookup("#matrix-filter")).setText("police");
              ((Button) view.frame().lookup("#matrix-review-record")).fire();
              ((Button) view.frame().lookup("#matrix-review-save")).fire();
            });
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  @Test
  void everyPairOfAxes() throws Exception {
    for (var axes : List.of("Purpose × basis", "Basis × recipient")) {
      take(
          "matrix-" + axes.toLowerCase(Locale.UK).replaceAll("[^a-z]+", "-"),
          view -> axes(view, axes));
    }
  }

  @Test
  void everyLayer() throws Exception {
    for (var layer : List.of("Lawful basis", "Review age", "Use", "Findings")) {
      take(
          "matrix-layer-" + layer.toLowerCase(Locale.UK).replace(' ', '-'),
          view -> press(view, layer));
    }
  }

  @Test
  void cellsSelectedAndScopesAndCategoriesFolded() throws Exception {
    take(
        "matrix-selected",
        view -> {
          key(view, KeyCode.SUBTRACT, false);
          key(view, KeyCode.HOME, false);
          key(view, KeyCode.RIGHT, false);
          key(view, KeyCode.RIGHT, false);
          key(view, KeyCode.RIGHT, false);
          for (int i = 0; i < 4; i++) {
            key(view, KeyCode.RIGHT, true);
            key(view, KeyCode.DOWN, true);
          }
        });
  }

  @Test
  void textTwiceAsLarge() throws Exception {
    take("matrix-text-200", view -> view.frame().setStyle("-fx-font-size: 26px"));
    take(
        "matrix-text-200-use",
        view -> {
          view.frame().setStyle("-fx-font-size: 26px");
          press(view, "Use");
        });
  }

  private void take(String name, Consumer<Gallery.View> pose) throws Exception {
    var pictures =
        gallery.take(
            name,
            Place.MATRIX,
            desk -> desk,
            view -> {
              view.places().open(Place.MATRIX, "MX-014");
              view.frame().applyCss();
              view.frame().layout();
              pose.accept(view);
            });
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  private static void press(Gallery.View view, String button) {
    view.frame().lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(toggle -> toggle.getText().equals(button))
        .forEach(ToggleButton::fire);
  }

  @SuppressWarnings("unchecked")
  private static void axes(Gallery.View view, String name) {
    var box = (ComboBox<Object>) view.frame().lookup("#matrix-axes");
    box.getItems().stream()
        .filter(pair -> box.getConverter().toString(pair).equals(name))
        .forEach(box::setValue);
  }

  private static void key(Gallery.View view, KeyCode code, boolean shift) {
    Event.fireEvent(
        view.frame().lookup("#matrix-grid"),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
  }
}
