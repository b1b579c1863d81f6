package org.igworkbench.window.matrix;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// Says how many rules are selected together, and offers to change them all.
final class SelectionBar extends FlowPane {

  private final Words words;
  private final Label said = Controls.label("", "strong");

  SelectionBar(Words words, Runnable change) {
    this.words = words;
    setId("matrix-selection");
    getStyleClass().add("selection-bar");
    setMinHeight(USE_PREF_SIZE);
    said.setId("matrix-selection-text");
    said.setMinWidth(USE_PREF_SIZE);
    var button = Controls.button(words.say("matrix-screen.selection.change"), "", change);
    button.setId("matrix-selection-change");
    button.getStyleClass().add("compact");
    getChildren().setAll(said, button);
    show(0, 0);
  }

  /// Shows how much is selected; nothing where there is only one cell.
  void show(int cells, int rules) {
    boolean many = cells > 1;
    said.setText(words.say("matrix-screen.selection.rules", rules, cells));
    getChildren().getLast().setVisible(rules > 0);
    setVisible(many);
    setManaged(many);
  }
}
