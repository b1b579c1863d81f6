package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.requests.RequestsScreen;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.FoldingSection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The forms at the usual size of text and at twice that.
@Tag("gallery")
class LargeTextGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  private void take(int percent, String name, Place place, Consumer<View> pose) {
    assertThat(gallery.takeAt(percent, name, place, pose)).isNotEmptyFile();
  }

  private static void settle(View view) {
    view.frame().applyCss();
    view.frame().layout();
  }

  private static Node find(View view, String which) {
    settle(view);
    return Objects.requireNonNull(view.frame().lookup(which), which);
  }

  private static void fire(View view, String which) {
    ((ButtonBase) find(view, which)).fire();
  }

  @ParameterizedTest
  @CsvSource({"100, 1", "200, 1", "100, 3", "200, 3", "100, 5", "200, 5"})
  void theSectionsOfANewRequest(int percent, int section) {
    take(
        percent,
        "forms-log-" + section,
        Place.REQUESTS,
        view -> {
          view.places().open(Place.REQUESTS, RequestsScreen.NEW);
          for (int number = 1; number <= 6; number++) {
            ((FoldingSection) find(view, "#section-" + number))
                .open(number == section || number == section + 1);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void anEmergency(int percent) {
    take(
        percent,
        "forms-emergency",
        Place.REQUESTS,
        view -> view.places().open(Place.REQUESTS, RequestsScreen.EMERGENCY));
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "200, 0", "200, 1"})
  void aDecision(int percent, double scrolled) {
    take(
        percent,
        "forms-decision-" + (int) scrolled,
        Place.REQUESTS,
        view -> {
          view.places().open(Place.REQUESTS, "DSR-2026-059");
          fire(view, "#record-decision");
          find(view, "#decision").lookupAll(".toggle-button").stream()
              .map(ToggleButton.class::cast)
              .filter(button -> button.getText().equals("Share in part"))
              .forEach(ToggleButton::fire);
          settle(view);
          for (Node above = find(view, "#decision"); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
              pane.setVvalue(scrolled);
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void aRule(int percent) {
    take(
        percent,
        "forms-rule",
        Place.MATRIX,
        view -> {
          view.places().open(Place.MATRIX, "MX-014");
          fire(view, "#matrix-rule-change");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "100, REGISTERS, CSC-06",
    "200, REGISTERS, CSC-06",
    "100, REGISTERS, REC-13",
    "200, REGISTERS, REC-13",
    "200, LAW, GW-19"
  })
  void aRowOfARegister(int percent, Place place, String code) {
    take(percent, "forms-row-" + code, place, view -> view.places().open(place, code));
  }

  @ParameterizedTest
  @CsvSource({
    "200, REPORTS, ''",
    "200, IMPORT, ''",
    "200, REQUESTS, ''",
    "200, REQUESTS, '#open-settings'",
    "200, REQUESTS, '#who-received'",
    "200, MATRIX, ''"
  })
  void aPage(int percent, Place place, String button) {
    take(
        percent,
        "forms-page-" + place.name().toLowerCase(Locale.ROOT) + button.replace('#', '-'),
        place,
        view -> {
          if (!button.isEmpty()) {
            fire(view, button);
          }
        });
  }
}
