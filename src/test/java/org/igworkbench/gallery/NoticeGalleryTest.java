package org.igworkbench.gallery;

import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the published notice beside the register.
@Tag("gallery")
class NoticeGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void theSampleNotice() throws Exception {
    gallery.take(
        "notice", Place.NOTICE, desk -> desk, view -> view.places().open(Place.NOTICE, "PN-01/33"));
  }
}
