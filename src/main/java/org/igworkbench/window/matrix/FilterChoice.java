package org.igworkbench.window.matrix;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A value of a menu that stays open, with a tick before it when it is picked.
final class FilterChoice extends CustomMenuItem {

  private final FontIcon tick = new FontIcon(BootstrapIcons.CHECK2);
  private final Label label;
  private boolean picked;

  /// @param changed is told when it was picked or dropped
  FilterChoice(String title, Runnable changed) {
    label = new Label(title, tick);
    setContent(label);
    setHideOnClick(false);
    pick(false);
    setOnAction(event -> {
      pick(!picked);
      changed.run();
    });
  }

  boolean isPicked() {
    return picked;
  }

  String title() {
    return label.getText();
  }

  void pick(boolean wanted) {
    picked = wanted;
    tick.setOpacity(picked ? 1 : 0);
    label.setAccessibleText(picked ? "✓ " + label.getText() : label.getText());
  }
}
