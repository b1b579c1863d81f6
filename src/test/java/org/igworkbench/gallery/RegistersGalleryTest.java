package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Officer;
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

  @Test
  void uses() throws Exception {
    take("law-uses", Place.LAW, "GW-29", "Where used");
  }

  @Test
  void consequences() throws Exception {
    take("law-end", Place.LAW, "GW-09", "End on a date");
  }

  @Test
  void merging() throws Exception {
    take("registers-merge", Place.REGISTERS, "REC-10", "Duplicate");
  }

  @Test
  void timeLine() throws Exception {
    gallery.take(
        "law-timeline",
        Place.LAW,
        UnaryOperator.identity(),
        view -> {
          view.places().open(Place.LAW, "GW-19");
          press(view, "#law-power-look .toggle-button", "Time line");
        });
  }

  @Test
  void errors() throws Exception {
    gallery.take(
        "registers-wrong",
        Place.REGISTERS,
        UnaryOperator.identity(),
        view -> {
          view.places().open(Place.REGISTERS, "REC-01");
          view.frame().applyCss();
          view.frame().layout();
          ((TextInputControl) view.frame().lookup("#row-title")).clear();
          ((TextInputControl) view.frame().lookup("#row-short-heading"))
              .setText("Far more than twenty-two characters");
          ((Button) view.frame().lookup("#row-save")).fire();
        });
  }

  @Test
  void aNewRow() throws Exception {
    gallery.take(
        "registers-new",
        Place.REGISTERS,
        UnaryOperator.identity(),
        view -> {
          ((Button) view.frame().lookup("#registers-new")).fire();
          view.frame().applyCss();
          view.frame().layout();
          ((Button) view.frame().lookup("#row-save")).fire();
        });
  }

  @Test
  void somebodyWasFaster() throws Exception {
    gallery.take(
        "registers-stale",
        Place.REGISTERS,
        UnaryOperator.identity(),
        view -> {
          view.places().open(Place.REGISTERS, "REC-02");
          var registers = view.desk().workbench().registers();
          var seen = registers.find("REC-02").orElseThrow();
          registers.change(
              new Officer("J. Hale", "Deputy"),
              seen.kind(),
              seen.values().with("contact", "front.desk@police.example"),
              seen.revision(),
              "");
          view.frame().applyCss();
          view.frame().layout();
          ((TextInputControl) view.frame().lookup("#row-contact")).setText("Control room, 101");
          ((Button) view.frame().lookup("#row-save")).fire();
          view.frame().applyCss();
          view.frame().layout();
          ((Button) view.frame().lookup("#moved-on-compare")).fire();
        });
  }

  @Test
  void anotherDay() throws Exception {
    gallery.take(
        "law-as-at",
        Place.LAW,
        UnaryOperator.identity(),
        view -> {
          view.desk().asAt().look(LocalDate.of(2025, 12, 31));
          view.places().open(Place.LAW, "LB-EA");
        });
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

  @Test
  void withTextAtTwoHundredPerCent() throws Exception {
    large("registers-large", Place.REGISTERS, "REC-10", "");
    large("registers-large-merge", Place.REGISTERS, "REC-10", "Duplicate");
    large("law-large-end", Place.LAW, "GW-09", "End on a date");
  }

  private void large(String name, Place place, String code, String page) throws Exception {
    assertThat(
            gallery.take(
                name,
                place,
                UnaryOperator.identity(),
                view -> {
                  view.frame().setStyle("-fx-font-size: 26px");
                  view.places().open(place, code);
                  turn(view, page);
                }))
        .isNotEmpty();
  }

  private static void turn(View view, String page) {
    if (!page.isEmpty()) {
      press(view, "#row-pages .toggle-button", page);
    }
  }

  private static void press(View view, String buttons, String text) {
    view.frame().applyCss();
    view.frame().layout();
    for (Node node : view.frame().lookupAll(buttons)) {
      if (node instanceof ToggleButton button && button.getText().equals(text)) {
        button.fire();
      }
    }
  }
}
