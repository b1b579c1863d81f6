package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The search box over the matrix of the sample.
@Tag("gallery")
class SearchGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void whatIsFoundByAWord() throws Exception {
    hung(gallery.take("search-police", Place.MATRIX, desk -> desk, view -> type(view, "police")));
  }

  @Test
  void whatIsFoundByAnArticle() throws Exception {
    hung(gallery.take("search-article", Place.MATRIX, desk -> desk, view -> type(view, "art 9 g")));
  }

  @Test
  void whatCanBeDoneWhereNothingIsTyped() throws Exception {
    hung(gallery.take("search-open", Place.REQUESTS, desk -> desk, view -> type(view, "")));
  }

  @Test
  void nothingFound() throws Exception {
    hung(
        gallery.take(
            "search-nothing", Place.MATRIX, desk -> desk, view -> type(view, "xylophone")));
  }

  @Test
  void whatIsFoundWithTextAtTwoHundredPerCent() throws Exception {
    hung(
        gallery.take(
            "search-large",
            Place.REQUESTS,
            desk -> desk,
            view -> {
              view.frame().setStyle("-fx-font-size: 26px");
              type(view, "police");
            }));
  }

  private static void type(Gallery.View view, String text) {
    view.frame().applyCss();
    view.frame().layout();
    var scene = view.frame().getScene();
    scene.getAccelerators().entrySet().stream()
        .filter(entry -> entry.getKey().match(controlK()))
        .forEach(entry -> entry.getValue().run());
    ((TextField) view.frame().lookup("#search")).setText(text);
  }

  private static KeyEvent controlK() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false);
  }

  private static void hung(List<Path> pictures) {
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }
}
