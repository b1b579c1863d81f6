package org.igworkbench.window.shell.form;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Draws a row of a register as a chip: the letter of its class or its code, then its title.
public final class Chips {

  private Chips() {}

  /// A chip whose title takes a second line where there is no room for it.
  public static HBox wrapping(Choice choice) {
    return chip(choice, true);
  }

  /// A chip whose title is cut where there is no room for it.
  static HBox shrinking(Choice choice) {
    return chip(choice, false);
  }

  private static HBox chip(Choice choice, boolean wraps) {
    var title = new Label(choice.title());
    title.setMinWidth(0);
    title.setWrapText(wraps);
    if (wraps) {
      title.setMinHeight(Region.USE_PREF_SIZE);
    }
    var chip = new HBox();
    chip.getStyleClass().add("chip");
    if (!choice.label().isEmpty()) {
      var letter = new Label(choice.label());
      letter.setMinWidth(Region.USE_PREF_SIZE);
      letter
          .getStyleClass()
          .add(
              switch (choice.label()) {
                case "S" -> "class-special";
                case "C" -> "class-criminal";
                default -> "code";
              });
      chip.getChildren().add(letter);
    }
    chip.getChildren().add(title);
    return chip;
  }
}
