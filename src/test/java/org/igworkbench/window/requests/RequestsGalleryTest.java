package org.igworkbench.window.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The requests screen in the states that a person sees it in.
@Tag("gallery")
class RequestsGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  @Test
  void theListWithOneRequest() throws Exception {
    hang("requests", view -> view.places().open(Place.REQUESTS, "DSR-2026-004"));
  }

  @Test
  void theListAlone() throws Exception {
    hang("requests-list", view -> view.places().open(Place.REQUESTS, ""));
  }

  @Test
  void anOverdueRequest() throws Exception {
    hang("requests-open", view -> view.places().open(Place.REQUESTS, "DSR-2026-060"));
  }

  @Test
  void aNewRequest() throws Exception {
    hang("requests-new", RequestsGalleryTest::fillIn);
  }

  @Test
  void aDecision() throws Exception {
    hang(
        "requests-decide",
        view -> {
          view.places().open(Place.REQUESTS, "DSR-2026-059");
          press(view, "#record-decision");
          node(view, "#decision");
          view.frame().lookupAll("#decision .toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("Share in part"))
              .forEach(ToggleButton::fire);
          type(view, "#reason", "The evaluation needs outcomes, but not the health records.");
        });
  }

  @Test
  void violations() throws Exception {
    hang(
        "requests-errors",
        view -> {
          view.places().open(Place.REQUESTS, RequestsScreen.NEW);
          type(view, "#organisation", "Northshire Constabulary");
          type(view, "#received .text-field", "31 June 2026");
          press(view, "#log-request");
        });
  }

  private static void fillIn(View view) {
    view.places().open(Place.REQUESTS, RequestsScreen.NEW);
    type(view, "#organisation", "Northshire Constabulary");
    choose(view, "#recipient", "REC-02");
    type(view, "#role", "Detective sergeant, protecting vulnerable people");
    type(view, "#channel .text-field", "secure file transfer");
    type(view, "#received .text-field", "14 January 2026");
    choose(view, "#purpose", "GEN-05");
    choose(view, "#basis", "LB-E");
    choose(view, "#power", "GW-29");
    type(view, "#description", "Annex 6 request for third party material, with court bundle index");
    for (var category : List.of("DC-01", "DC-06", "DC-20", "DC-40", "DC-41")) {
      type(view, "#categories .text-field", category);
      ((javafx.scene.control.TextField) node(view, "#categories .text-field"))
          .getOnAction()
          .handle(null);
    }
    type(view, "#subjects", "CYP-08BC");
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

  private static void type(View view, String field, String text) {
    ((TextInputControl) node(view, field)).setText(text);
  }

  private static void choose(View view, String field, String code) {
    var choices = (ChoiceField) node(view, field);
    choices.setValue(Choice.of(choices.getItems(), code));
  }

  private static void press(View view, String button) {
    ((Button) node(view, button)).fire();
  }
}
