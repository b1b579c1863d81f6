package org.igworkbench.window.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Violation;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks who sits at the desk. It lies over a corner of the screen, below the button that opens it,
/// and what is being typed on the screen stays as it is.
final class OfficerPanel extends VBox {

  private static final String NAME = "officer.name";
  private static final String POSITION = "officer.position";
  private static final String WRONG = "invalid";

  private final Seat seat;
  private final Words words;
  private final TextField name = new TextField();
  private final TextField position = new TextField();
  private final Map<String, Label> problems = new LinkedHashMap<>();
  private @Nullable Node before;

  OfficerPanel(Seat seat, Words words) {
    super(8);
    this.seat = seat;
    this.words = words;
    setId("officer-panel");
    getStyleClass().addAll("card", "officer-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    build();
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(false);
  }

  private void build() {
    var title = new Label(words.say("shell.officer.title"));
    title.getStyleClass().add("section-title");
    name.setId("officer-name");
    position.setId("officer-position");
    var explained = new Label(words.say("shell.officer.explained"));
    explained.getStyleClass().add("note");
    explained.setWrapText(true);
    explained.setMinHeight(Region.USE_PREF_SIZE);
    var use = new Button(words.say("shell.officer.use"));
    use.setId("officer-use");
    use.getStyleClass().add("accent");
    use.setOnAction(event -> use());
    var cancel = new Button(words.say("shell.officer.cancel"));
    cancel.setId("officer-cancel");
    cancel.setOnAction(event -> hide());
    getChildren()
        .addAll(
            title,
            field(NAME, words.say("shell.officer.name"), name),
            field(POSITION, words.say("shell.officer.position"), position),
            explained,
            new HBox(8, use, cancel));
  }

  private VBox field(String path, String called, TextField field) {
    var label = new Label(called);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setAccessibleText(called);
    field.setOnAction(event -> use());
    var problem = new Label("", new FontIcon(BootstrapIcons.EXCLAMATION_OCTAGON));
    problem.getStyleClass().add("field-error");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problems.put(path, problem);
    var box = new VBox(label, field, problem);
    box.getStyleClass().add("field-box");
    return box;
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
    name.setText(now.name());
    position.setText(now.position());
    showProblems(List.of());
    show(true);
    name.requestFocus();
  }

  private void use() {
    var wrong = seat.take(name.getText(), position.getText());
    showProblems(wrong);
    if (wrong.isEmpty()) {
      hide();
    } else {
      (wrong.getFirst().path().equals(NAME) ? name : position).requestFocus();
    }
  }

  private void showProblems(List<Violation> wrong) {
    problems.forEach((path, problem) -> {
      var sentence =
          wrong.stream()
              .filter(violation -> violation.path().equals(path))
              .findFirst()
              .map(violation -> words.say(violation.sentence()))
              .orElse("");
      var field = path.equals(NAME) ? name : position;
      problem.setText(sentence);
      problem.setVisible(!sentence.isEmpty());
      problem.setManaged(!sentence.isEmpty());
      field.getStyleClass().remove(WRONG);
      if (!sentence.isEmpty()) {
        field.getStyleClass().add(WRONG);
      }
      field.setAccessibleHelp(sentence.isEmpty() ? null : sentence);
    });
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
