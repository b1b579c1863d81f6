package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import org.igworkbench.findings.Severity;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the findings.
@Tag("gallery")
class FindingsGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  private void take(String name, UnaryOperator<Desk> furnish, Consumer<View> pose)
      throws Exception {
    assertThat(gallery.take(name, Place.FINDINGS, furnish, pose))
        .isNotEmpty()
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  @Test
  void whatIsFoundInTheSample() throws Exception {
    take("findings", desk -> desk, view -> view.places().open(Place.FINDINGS, "LAW-03"));
  }

  @Test
  void oneIsToBeAccepted() throws Exception {
    take(
        "findings-accept",
        desk -> desk,
        view -> {
          view.places().open(Place.FINDINGS, "MX-025");
          layout(view);
          ((Button) view.frame().lookup("#finding-accept")).fire();
          layout(view);
          ((TextInputControl) view.frame().lookup("#accept-look-again").lookup(".text-field"))
              .setText("1 October 2026");
          ((Button) view.frame().lookup("#accept-save")).fire();
          layout(view);
        });
  }

  @Test
  void oneIsAccepted() throws Exception {
    take(
        "findings-accepted",
        FindingsGalleryTest::accepting,
        view -> view.places().open(Place.FINDINGS, "AGR-01"));
  }

  private static Desk accepting(Desk desk) {
    var findings = desk.workbench().findings();
    var first = findings.on(desk.day()).open().getFirst();
    assertThat(first.severity()).isEqualTo(Severity.ERROR);
    assertThat(
            findings.accept(
                desk.officer(),
                first,
                "The contract is signed and lies with procurement, who send it next week.",
                desk.day().plusMonths(1)))
        .isInstanceOf(Outcome.Done.class);
    return desk;
  }

  private static void layout(View view) {
    view.frame().applyCss();
    view.frame().layout();
  }
}
