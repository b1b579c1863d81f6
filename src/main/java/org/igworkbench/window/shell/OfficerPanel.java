package org.igworkbench.window.shell;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Asks who sits at the desk. It lies over a corner of the screen, below the button that opens it,
/// and what is being typed on the screen stays as it is.
final class OfficerPanel extends VBox {

  private final Seat seat;
  private final Words words;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty position = new SimpleStringProperty("");
  private final Problems problems = new Problems();
  private final FieldBox nameBox;
  private final FieldBox positionBox;
  private @Nullable Node before;

  OfficerPanel(Seat seat, Words words) {
    super(8);
    this.seat = seat;
    this.words = words;
    nameBox = box("officer-name", words.say("shell.officer.name"), name);
    positionBox = box("officer-position", words.say("shell.officer.position"), position);
    setId("officer-panel");
    getStyleClass().addAll("card", "officer-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    var use = Controls.button(words.say("shell.officer.use"), "", this::use);
    use.setId("officer-use");
    use.getStyleClass().add("accent");
    Button cancel = Controls.button(words.say("shell.officer.cancel"), "", this::hide);
    cancel.setId("officer-cancel");
    getChildren()
        .addAll(
            Controls.label(words.say("shell.officer.title"), "section-title"),
            nameBox,
            positionBox,
            Controls.wrapped(words.say("shell.officer.explained"), "note"),
            new HBox(8, use, cancel));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  private FieldBox box(String id, String label, StringProperty text) {
    var field = Controls.text(label, text);
    field.setId(id);
    field.setOnAction(event -> use());
    return new FieldBox(label, field);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
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
    var now = seat.officer().get();
    name.set(now.name());
    position.set(now.position());
    problems.clear();
    showProblems();
    show(true);
    nameBox.control().requestFocus();
  }

  private void use() {
    problems.found(
        seat.take(name.get(), position.get()), violation -> words.say(violation.sentence()));
    showProblems();
    if (problems.byPath().isEmpty()) {
      hide();
    } else if (problems.byPath().containsKey("officer.name")) {
      nameBox.control().requestFocus();
    } else {
      positionBox.control().requestFocus();
    }
  }

  private void showProblems() {
    nameBox.show(problems.byPath().get("officer.name"));
    positionBox.show(problems.byPath().get("officer.position"));
  }

  private void hide() {
    show(false);
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
