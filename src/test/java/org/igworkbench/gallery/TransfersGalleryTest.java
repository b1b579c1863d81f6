package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the international transfers.
@Tag("gallery")
class TransfersGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  private void take(String name, Consumer<View> pose) throws Exception {
    assertThat(gallery.take(name, Place.TRANSFERS, UnaryOperator.identity(), pose)).isNotEmpty();
  }

  private static void layout(View view) {
    view.frame().applyCss();
    view.frame().layout();
  }

  @Test
  void anEntryOfTheNotice() throws Exception {
    take("transfers", view -> view.places().open(Place.TRANSFERS, "TR-01"));
  }

  @Test
  void whereItIsUsed() throws Exception {
    take("transfers-uses", view -> turn(view, "Where used"));
  }

  @Test
  void whatItRestsOn() throws Exception {
    take("transfers-check", view -> turn(view, "What it rests on"));
  }

  private static void turn(View view, String title) {
    view.places().open(Place.TRANSFERS, "TR-02");
    layout(view);
    for (var node : view.frame().lookupAll("#row-pages .toggle-button")) {
      if (node instanceof ToggleButton page && page.getText().equals(title)) {
        page.fire();
      }
    }
  }

  @Test
  void aNewEntryAsksOnlyWhatItNeeds() throws Exception {
    take(
        "transfers-new",
        view -> {
          ((Button) view.frame().lookup("#transfers-new")).fire();
          layout(view);
          ((Button) view.frame().lookup("#row-save")).fire();
        });
  }
}
