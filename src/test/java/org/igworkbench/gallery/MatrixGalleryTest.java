package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

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
}
