package org.igworkbench.window.requests.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.igworkbench.window.requests.form.RequestProgress.Section;
import org.igworkbench.window.shell.form.FoldingSection;
import org.jspecify.annotations.Nullable;

/// Folds a section that was completed as soon as one goes on to another. One that was complete
/// before and is looked at again stays open, and what one goes on to stays where it is on the
/// screen.
final class SectionFolding {

  private final Map<Section, FoldingSection> sections;
  private final Predicate<Section> complete;
  private final ScrollPane page;
  private @Nullable Section here;
  private boolean wasComplete;
  private boolean pressed;
  private @Nullable Section left;
  private Subscription focus = Subscription.EMPTY;

  SectionFolding(
      Map<Section, FoldingSection> sections, Predicate<Section> complete, ScrollPane page) {
    this.sections = new EnumMap<>(sections);
    this.complete = complete;
    this.page = page;
    page.sceneProperty().subscribe(this::follow);
    page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
    page.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          pressed = false;
          fold();
        });
  }

  private void follow(@Nullable Scene scene) {
    focus.unsubscribe();
    focus = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::moved);
  }

  private void moved(@Nullable Node focused) {
    for (var section : sections.entrySet()) {
      if (section.getValue().holds(focused)) {
        entered(section.getKey());
      }
    }
  }

  private void entered(Section next) {
    if (next == here) {
      return;
    }
    if (here != null && !wasComplete && complete.test(here)) {
      left = here;
    }
    here = next;
    wasComplete = complete.test(next);
    // Under a mouse that is pressed nothing moves, so that it is released over what it pressed.
    if (!pressed) {
      fold();
    }
  }

  private void fold() {
    var section = left == null ? null : sections.get(left);
    left = null;
    if (section == null || !section.isOpen()) {
      return;
    }
    var focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
    double before = top(focused);
    section.open(false);
    page.applyCss();
    page.layout();
    double hidden =
        page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    if (hidden > 0) {
      page.setVvalue(Math.clamp(page.getVvalue() + (top(focused) - before) / hidden, 0, 1));
    }
  }

  private static double top(@Nullable Node node) {
    return node == null ? 0 : node.localToScene(node.getBoundsInLocal()).getMinY();
  }
}
