package org.igworkbench.window.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Asks for the day that the window is to look at. It lies over a corner of the screen, below the
/// button that opens it.
final class AsAtPanel extends VBox {

  private final AsAt asAt;
  private final Words words;
  private final StringProperty text = new SimpleStringProperty("");
  private final DayField field;
  private final Label problem = new Label();
  private @Nullable Node before;

  AsAtPanel(AsAt asAt, Words words) {
    super(8);
    this.asAt = asAt;
    this.words = words;
    field = new DayField(words.say("shell.as-at.field"), text);
    setId("as-at");
    getStyleClass().addAll("card", "as-at-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    build();
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  private void build() {
    var label = new Label(words.say("shell.as-at.field"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setId("as-at-day");
    field.getEditor().setId("as-at-text");
    problem.setId("as-at-problem");
    problem.getStyleClass().add("field-error");
    problem.setWrapText(true);
    var explained = new Label(words.say("shell.as-at.explained"));
    explained.getStyleClass().add("note");
    explained.setWrapText(true);
    explained.setMinHeight(Region.USE_PREF_SIZE);
    var look = new Button(words.say("shell.as-at.look"));
    look.setId("as-at-look");
    look.getStyleClass().add("accent");
    look.setOnAction(event -> look());
    var today = new Button(words.say("shell.as-at.today"));
    today.setId("as-at-today");
    today.setOnAction(event -> back());
    getChildren().addAll(label, field, problem, explained, new HBox(8, look, today));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && field.getEditor().isFocused()) {
      look();
      event.consume();
    }
  }

  /// Opens it, or closes it when it is open.
  void toggle() {
    if (isVisible()) {
      hide();
      return;
    }
    before = getScene() == null ? null : getScene().getFocusOwner();
    text.set(Days.written(asAt.day()));
    problem("");
    show(true);
    field.getEditor().requestFocus();
    field.getEditor().selectAll();
  }

  /// Looks at today again.
  void back() {
    hide();
    asAt.look(null);
  }

  private void look() {
    var day = Days.read(text.get());
    if (day.isEmpty()) {
      problem(words.say("shell.day.unreadable"));
      field.getEditor().requestFocus();
      return;
    }
    hide();
    asAt.look(day.get());
  }

  private void hide() {
    show(false);
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void problem(String sentence) {
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
    problem.setManaged(!sentence.isEmpty());
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
