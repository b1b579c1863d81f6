package org.igworkbench.window.matrix;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;

/// Says in words why the grid shows nothing.
final class GridNotice extends VBox {

  /// What there is to say.
  enum State {
    NONE,
    LOADING,
    EMPTY,
    EMPTY_THEN,
    FILTERED,
    SAME
  }

  private final Words words;
  private final Label text = new Label();
  private final Button clear;

  /// @param clearing clears the filter
  GridNotice(Words words, Runnable clearing) {
    this.words = words;
    clear = new Button(words.say("matrix-screen.filter.clear"));
    clear.setOnAction(event -> clearing.run());
    setId("matrix-notice");
    getStyleClass().addAll("empty", "grid-notice");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(text, clear);
    show(State.NONE);
  }

  void show(State state) {
    setVisible(state != State.NONE);
    clear.setVisible(state == State.FILTERED);
    clear.setManaged(state == State.FILTERED);
    text.setText(
        switch (state) {
          case NONE -> "";
          case LOADING -> words.say("matrix-screen.state.loading");
          case EMPTY -> words.say("matrix-screen.state.empty");
          case EMPTY_THEN -> words.say("matrix-screen.state.empty-then");
          case SAME -> words.say("matrix-screen.changes.none");
          case FILTERED -> words.say("matrix-screen.state.filtered");
        });
  }
}
