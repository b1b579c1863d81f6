package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the registers and of the law.
@Tag("gallery")
class RegistersGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void purposes() throws Exception {
    take("registers", Place.REGISTERS, "CSC-06", "");
  }

  @Test
  void recipients() throws Exception {
    take("registers-recipients", Place.REGISTERS, "REC-13", "");
  }

  @Test
  void powers() throws Exception {
    take("law", Place.LAW, "GW-19", "");
  }

  @Test
  void history() throws Exception {
    take("law-history", Place.LAW, "LB-EA", "History");
  }

  private void take(String name, Place place, String code, String page) throws Exception {
    assertThat(
            gallery.take(
                name,
                place,
                UnaryOperator.identity(),
                view -> {
                  view.places().open(place, code);
                  turn(view, page);
                }))
        .isNotEmpty();
  }

  private static void turn(View view, String page) {
    if (page.isEmpty()) {
      return;
    }
    view.frame().applyCss();
    view.frame().layout();
    for (Node node : view.frame().lookupAll("#row-pages .toggle-button")) {
      if (node instanceof ToggleButton button && button.getText().equals(page)) {
        button.fire();
      }
    }
  }
}
