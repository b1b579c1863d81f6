package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who sits at the desk, being changed.
@Tag("gallery")
class OfficerGalleryTest {

  @Test
  void whoSitsAtTheDesk() throws Exception {
    var pictures =
        new Gallery()
            .take(
                "requests-officer",
                Place.REQUESTS,
                desk -> desk,
                view -> {
                  ((Button) view.frame().lookup("#officer")).fire();
                  ((TextField) view.frame().lookup("#officer-name")).setText(" ");
                  ((Button) view.frame().lookup("#officer-use")).fire();
                });

    assertThat(pictures).isNotEmpty().allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }
}
