package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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
}
