package org.igworkbench.window.shell;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says something above the screen without covering it, and offers what can be done.
final class MessagePanel extends HBox {

  private final Words words;
  private @Nullable Node before;

  /// How serious it is.
  enum Kind {
    FAULT,
    NOTE
  }

  /// Something that the person can do about it; the panel closes then.
  record Action(String id, String label, boolean keeps, Runnable step) {}

  MessagePanel(Words words) {
    this.words = words;
    setId("message");
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
        event.consume();
      }
    });
    hide();
  }

  /// Shows a message in place of the one that is there.
  void show(Kind kind, String text, List<Action> actions) {
    var icon =
        new FontIcon(
            kind == Kind.FAULT
                ? BootstrapIcons.EXCLAMATION_OCTAGON
                : BootstrapIcons.EXCLAMATION_TRIANGLE);
    var label = new Label(text);
    label.setId("message-text");
    label.setAccessibleRole(AccessibleRole.TEXT);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    setHgrow(label, Priority.ALWAYS);
    getChildren().setAll(icon, label);
    actions.forEach(action -> getChildren().add(button(action)));
    getChildren().add(dismiss());
    getStyleClass().setAll(kind == Kind.FAULT ? "fault-panel" : "question-panel");
    setVisible(true);
    setManaged(true);
  }

  /// Takes the keys, to its first answer; they go back when it is closed.
  void takeKeys() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    getChildren().stream()
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(first -> {
          // Asked again, the keys go back to where they were the first time.
          before = before == null ? owner : before;
          first.requestFocus();
        });
  }

  void hide() {
    setVisible(false);
    setManaged(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private Button button(Action action) {
    var button = new Button(action.label());
    button.setId(action.id());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      if (!action.keeps()) {
        hide();
      }
      action.step().run();
    });
    return button;
  }

  private Button dismiss() {
    var button = new Button(null, new FontIcon(BootstrapIcons.X));
    button.setId("message-close");
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setAccessibleText(words.say("shell.message.close"));
    button.setOnAction(event -> hide());
    return button;
  }
}
