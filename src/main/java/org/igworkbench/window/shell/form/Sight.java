package org.igworkbench.window.shell.form;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Goes to a field so that it is seen: at the top of its page if it is visible from there.
public final class Sight {

  private static final double MARGIN = 48;

  private Sight() {}

  public static void goTo(Node field) {
    FoldingSection.openAround(field);
    field.requestFocus();
    var page = pageOf(field);
    if (page == null) {
      return;
    }
    page.applyCss();
    page.layout();
    var content = page.getContent();
    var place = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
    double seen = page.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    double below = place.getMaxY() + MARGIN - seen;
    page.setVvalue(hidden <= 0 ? 0 : Math.clamp(below / hidden, 0, 1));
  }

  private static @Nullable ScrollPane pageOf(Node field) {
    for (var node = field.getParent(); node != null; node = node.getParent()) {
      if (node instanceof ScrollPane page) {
        return page;
      }
    }
    return null;
  }
}
