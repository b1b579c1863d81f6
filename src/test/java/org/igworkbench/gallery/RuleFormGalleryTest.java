package org.igworkbench.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.gallery.Gallery.View;
import org.igworkbench.matrix.RuleChange;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What changes rules beside the grid, in every state.
@Tag("gallery")
class RuleFormGalleryTest {

  private static final String LARGE = "-fx-font-size: 26px";
  private static final LocalDate NEXT = LocalDate.of(2026, 11, 1);

  private Gallery gallery;

  @BeforeEach
  void open() throws Exception {
    gallery = new Gallery();
  }

  private void take(String name, Consumer<View> pose) throws Exception {
    take(name, "", pose);
  }

  private void take(String name, String style, Consumer<View> pose) throws Exception {
    var pictures =
        gallery.take(
            name,
            Place.MATRIX,
            desk -> desk,
            view -> {
              view.frame().setStyle(style);
              view.places().open(Place.MATRIX, "MX-014");
              settle(view);
              pose.accept(view);
              settle(view);
            });
    assertThat(pictures).hasSize(4).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
  }

  private static void settle(View view) {
    view.frame().applyCss();
    view.frame().layout();
  }

  private static void fire(View view, String id) {
    settle(view);
    ((ButtonBase) find(view, id)).fire();
  }

  private static Node find(View view, String id) {
    return Objects.requireNonNull(view.frame().lookup("#" + id), id);
  }

  private static void choose(View view, String item) {
    ((MenuButton) find(view, "matrix-rule-more"))
        .getItems().stream()
            .filter(one -> item.equals(one.getId()))
            .findFirst()
            .orElseThrow()
            .fire();
    settle(view);
  }

  private static void press(Node target, KeyCode code, boolean shift, boolean control) {
    target.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
  }

  private static void draft(Desk desk) {
    var rules = desk.workbench().rules();
    var newest = rules.history("MX-014").newest().orElseThrow();
    var seen = Objects.requireNonNull(rules.revisions().get("MX-014"));
    var old = RuleDraft.of(newest).from(NEXT);
    var draft =
        new RuleDraft(
            old.cell(),
            old.decision(),
            old.ground(),
            old.scope(),
            RuleDraft.of(rules.history("MX-012").newest().orElseThrow()).terms(),
            old.standing());
    assertThat(rules.change(desk.officer(), "MX-014", draft, seen)).isNotNull();
  }

  @Test
  void aNewRuleThatIsBegun() throws Exception {
    take("rule-new", view -> fire(view, "matrix-add"));
  }

  @Test
  void aFormWithAllThatIsWrong() throws Exception {
    take(
        "rule-errors",
        view -> {
          fire(view, "matrix-add");
          settle(view);
          ((TextField) find(view, "rule-owner")).setText("x".repeat(210));
          fire(view, "rule-save");
        });
  }

  @Test
  void aChangeFromADate() throws Exception {
    take("rule-change", view -> fire(view, "matrix-rule-change"));
  }

  @Test
  void aFormThatIsLeftHalfTyped() throws Exception {
    take(
        "rule-leave",
        view -> {
          fire(view, "matrix-rule-change");
          settle(view);
          ((TextField) find(view, "rule-owner")).setText("R. Shah");
          fire(view, "rule-leave");
        });
  }

  @Test
  void aDraftThatWaitsBesideTheRule() throws Exception {
    take(
        "rule-waiting",
        view -> {
          draft(view.desk());
          view.places().open(Place.MATRIX, "MX-014");
        });
  }

  @Test
  void theHistoryOfARule() throws Exception {
    take(
        "rule-history",
        view -> {
          draft(view.desk());
          var rules = view.desk().workbench().rules();
          var seen = Objects.requireNonNull(rules.revisions().get("MX-014"));
          assertThat(
                  rules.apply(
                      view.desk().officer(),
                      new RuleChange.Approve(),
                      "MX-014",
                      seen,
                      LocalDate.of(2026, 10, 8),
                      "Board of 8 October 2026, minute 12"))
              .isNotNull();
          view.places().open(Place.MATRIX, "MX-014");
          fire(view, "matrix-rule-history");
        });
  }

  @Test
  void somebodyElseWasFasterAndBothAreCompared() throws Exception {
    take(
        "rule-compare",
        view -> {
          fire(view, "matrix-rule-change");
          settle(view);
          ((TextField) find(view, "rule-owner")).setText("R. Shah");
          draft(view.desk());
          fire(view, "rule-save");
          fire(view, "moved-on-compare");
        });
  }

  @Test
  void manyRulesAreChangedAtOnce() throws Exception {
    take(
        "rule-bulk",
        view -> {
          var grid = find(view, "matrix-grid");
          press(grid, KeyCode.RIGHT, true, false);
          press(grid, KeyCode.DOWN, true, false);
          fire(view, "matrix-selection-change");
          fire(view, "rule-deed-save");
        });
  }

  @Test
  void theEndOfARule() throws Exception {
    take(
        "rule-end",
        view -> {
          choose(view, "matrix-rule-end");
          fire(view, "rule-deed-save");
        });
  }

  @Test
  void copiesForOtherCells() throws Exception {
    take("rule-copy", view -> choose(view, "matrix-rule-copy"));
  }

  @Test
  void theFormAtTwiceTheTextSize() throws Exception {
    take("rule-large", LARGE, view -> fire(view, "matrix-rule-change"));
  }

  @Test
  void anEndAtTwiceTheTextSize() throws Exception {
    take(
        "rule-large-end",
        LARGE,
        view -> {
          choose(view, "matrix-rule-end");
          fire(view, "rule-deed-save");
        });
  }
}
