package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.requests.Outgoings;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the requests that we make to others.
@Tag("gallery")
class OutgoingGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  private void take(String name, UnaryOperator<Desk> furnish, Consumer<View> pose)
      throws Exception {
    assertThat(gallery.take(name, Place.REQUESTS, furnish, pose))
        .isNotEmpty()
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  private static Desk asked(Desk desk) {
    var outgoing = desk.workbench().outgoing();
    for (var request :
        new OutgoingRequest[] {
          Outgoings.sent(),
          Outgoings.prepared(),
          Outgoings.sent()
              .answered(
                  new OutgoingRequest.Answer(
                      OutgoingStage.RECEIVED_IN_PART,
                      LocalDate.of(2026, 9, 25),
                      "Dates of four of six sessions",
                      "The others were not recorded.",
                      "Case file, 6 years"))
        }) {
      assertThat(outgoing.create(desk.officer(), request)).isInstanceOf(Outcome.Done.class);
    }
    return desk;
  }

  private static void toOthers(View view) {
    view.frame().applyCss();
    view.frame().layout();
    view.frame().lookupAll("#requests-way .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().equals("To others"))
        .forEach(ToggleButton::fire);
    view.frame().applyCss();
    view.frame().layout();
  }

  @Test
  void nothingWasAskedYet() throws Exception {
    take("requests-outgoing-empty", desk -> desk, OutgoingGalleryTest::toOthers);
  }

  @Test
  void oneIsOverdue() throws Exception {
    take(
        "requests-outgoing",
        OutgoingGalleryTest::asked,
        view -> view.places().open(Place.REQUESTS, "OUT-2026-001"));
  }

  @Test
  void theStatementAndWhatItDoes() throws Exception {
    take(
        "requests-outgoing-need",
        OutgoingGalleryTest::asked,
        view -> {
          view.places().open(Place.REQUESTS, "OUT-2026-002");
          view.frame().applyCss();
          view.frame().layout();
          ((ScrollPane) view.frame().lookup("#outgoing-detail .scroll-pane")).setVvalue(0.65);
        });
  }

  @Test
  void oneIsBegunAndLacksMuch() throws Exception {
    take(
        "requests-outgoing-new",
        OutgoingGalleryTest::asked,
        view -> {
          toOthers(view);
          ((Button) view.frame().lookup("#outgoing-new")).fire();
          view.frame().applyCss();
          view.frame().layout();
          ((TextInputControl) view.frame().lookup("#outgoing-people")).setText("a few");
          ((Button) view.frame().lookup("#outgoing-save")).fire();
        });
  }
}
