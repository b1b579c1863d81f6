package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  private static void hung(List<Path> pictures) {
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }
}
