package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pictures of the automated decisions.
@Tag("gallery")
class AutomatedGalleryTest {

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  private void take(String name, UnaryOperator<Desk> furnish, Consumer<View> pose)
      throws Exception {
    assertThat(gallery.take(name, Place.AUTOMATED, furnish, pose))
        .isNotEmpty()
        .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  @Test
  void theAlertOfTheSample() throws Exception {
    take(
        "automated",
        UnaryOperator.identity(),
        view -> view.places().open(Place.AUTOMATED, "ADM-01"));
  }

  @Test
  void whereTheAlertStands() throws Exception {
    take("automated-position", UnaryOperator.identity(), view -> position(view, "ADM-01"));
  }

  @Test
  void whatASignificantDecisionLacks() throws Exception {
    take("automated-significant", AutomatedGalleryTest::ranking, view -> position(view, "ADM-02"));
  }

  @Test
  void theQuestionsOfASignificantDecision() throws Exception {
    take(
        "automated-questions",
        AutomatedGalleryTest::ranking,
        view -> {
          view.places().open(Place.AUTOMATED, "ADM-02");
          layout(view);
          // The form is long: what the questions are about stands in the middle of it.
          ((ScrollPane) view.frame().lookup("#row-pane .scroll-pane")).setVvalue(0.4);
          layout(view);
        });
  }

  private static void position(View view, String code) {
    view.places().open(Place.AUTOMATED, code);
    layout(view);
    view.frame().lookupAll("#row-pages .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(button -> button.getText().contains("22A"))
        .forEach(ButtonBase::fire);
    layout(view);
  }

  private static void layout(View view) {
    view.frame().applyCss();
    view.frame().layout();
  }

  /// A decision about people that nobody looks at.
  private static Desk ranking(Desk desk) {
    var registers = desk.workbench().registers();
    var values =
        registers
            .find("ADM-01")
            .orElseThrow()
            .values()
            .with("code", "ADM-02")
            .with("title", "Waiting list for short breaks")
            .with("notice_wording", "")
            .with("sets_outcome", "YES")
            .with("solely_automated", "YES")
            .with("solely_note", "the system offers the next place by itself")
            .with("significant_effect", "PARTLY")
            .with("significant_decision", "YES")
            .with("sensitive_data", "SPECIAL")
            .with("gate", "LAW")
            .with("basis", "LB-EA-5");
    assertThat(registers.create(new Officer("J. Hale", "Deputy"), Kind.AUTOMATED_DECISION, values))
        .isInstanceOf(Outcome.Done.class);
    return desk;
  }
}
