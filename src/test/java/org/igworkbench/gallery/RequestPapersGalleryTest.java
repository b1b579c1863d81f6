package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who received what about a person, in pictures.
@Tag("gallery")
class RequestPapersGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void aRequestWithItsRecord() throws Exception {
    hang("requests-record", view -> view.places().open(Place.REQUESTS, "DSR-2026-004"));
  }

  @Test
  void whoReceivedThis() throws Exception {
    hang("requests-received", view -> ask(view, "CYP-3F71"));
  }

  @Test
  void whoIsToBeTold() throws Exception {
    hang(
        "requests-holders",
        view -> {
          ask(view, "CYP-3F71");
          view.frame().lookupAll("#received-sides .toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().startsWith("Still held"))
              .forEach(ToggleButton::fire);
        });
  }

  private static void ask(View view, String subject) {
    view.places().open(Place.REQUESTS, "");
    ((Button) node(view, "#who-received")).fire();
    ((TextField) node(view, "#received-subject")).setText(subject);
    ((Button) node(view, "#received-find")).fire();
  }

  private void hang(String name, Consumer<View> pose) throws Exception {
    List<Path> pictures = gallery.take(name, Place.REQUESTS, desk -> desk, pose);
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  private static Node node(View view, String which) {
    view.frame().applyCss();
    view.frame().layout();
    var node = view.frame().lookup(which);
    assertThat(node).as(which).isNotNull();
    return node;
  }
}
