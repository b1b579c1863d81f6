package org.igworkbench.window;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the window before a workspace is open: that it is being opened, why it was not,
/// or the question for its passphrase.
final class EntryPane extends VBox {

  private final Words words;
  private final StackPane middle = new StackPane();

  EntryPane(Words words) {
    this.words = words;
    setId("entry");
    getStyleClass().add("screen");
    var title = new Label(words.say("shell.window.title"));
    title.getStyleClass().add("strong");
    var bar = new HBox(title);
    bar.getStyleClass().add("top-bar");
    middle.setAlignment(Pos.CENTER);
    setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(bar, middle);
  }

  /// The workspace is being opened.
  void wait(String what) {
    var label = new Label(what);
    label.setId("entry-wait");
    label.getStyleClass().add("muted");
    middle.getChildren().setAll(label);
  }

  /// It was not opened.
  void refuse(String why, Runnable again) {
    var text = sentence(why, "entry-refusal");
    var button = new Button(words.say("shell.entry.again"));
    button.setId("entry-again");
    button.setOnAction(event -> again.run());
    show(text, new HBox(button));
    button.requestFocus();
  }

  /// It is encrypted.
  ///
  /// @param wrong why the last passphrase did not do; empty the first time
  void ask(String wrong, Consumer<Passphrase> answer) {
    var text = sentence(words.say("shell.entry.encrypted"), "entry-encrypted");
    var label = new Label(words.say("shell.entry.passphrase"));
    label.getStyleClass().add("field-label");
    var field = new PasswordField();
    field.setId("entry-passphrase");
    label.setLabelFor(field);
    field.setAccessibleText(words.say("shell.entry.passphrase"));
    var problem = sentence(wrong, "entry-problem");
    problem.getStyleClass().add("field-error");
    problem.setVisible(!wrong.isEmpty());
    problem.setManaged(!wrong.isEmpty());
    var open = new Button(words.say("shell.entry.open"));
    open.setId("entry-open");
    open.getStyleClass().add("accent");
    open.setDefaultButton(true);
    open.setOnAction(event -> {
      if (field.getText().isEmpty()) {
        problem.setText(words.say("shell.entry.passphrase-missing"));
        problem.setVisible(true);
        problem.setManaged(true);
        return;
      }
      var passphrase = new Passphrase(field.getText().toCharArray());
      field.clear();
      answer.accept(passphrase);
    });
    show(text, new VBox(4, label, field, problem), new HBox(open));
    field.requestFocus();
  }

  private Label sentence(String text, String id) {
    var label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void show(Node... parts) {
    var icon = new FontIcon(BootstrapIcons.LOCK);
    var card = new VBox(12, parts);
    card.getChildren().addFirst(icon);
    card.getStyleClass().addAll("card", "entry");
    card.setMaxSize(440, Region.USE_PREF_SIZE);
    middle.getChildren().setAll(card);
  }
}
