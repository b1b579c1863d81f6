package org.igworkbench.window.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The keys of a place, shown over a corner of the screen until F1 or Esc.
final class KeysPanel extends VBox {

  private final Words words;
  private @Nullable Node before;

  KeysPanel(Words words) {
    this.words = words;
    setId("keys");
    getStyleClass().addAll("card", "keys-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
        event.consume();
      }
    });
    hide();
  }

  void show(String place, List<KeyHelp> ofPlace, List<KeyHelp> ofFrame) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    var close = close();
    var title = new Label(words.say("shell.keys.title", place));
    title.getStyleClass().add("panel-title");
    title.setMaxWidth(Double.MAX_VALUE);
    var head = new HBox(16, title, close);
    HBox.setHgrow(title, Priority.ALWAYS);
    var grid = new GridPane(16, 6);
    int row = 0;
    for (var group : List.of(ofPlace, ofFrame)) {
      for (var key : group) {
        var keys = new Label(key.keys());
        keys.getStyleClass().add("key-hint");
        grid.addRow(row++, keys, new Label(words.say(key.does())));
      }
    }
    getChildren().setAll(head, grid);
    setVisible(true);
    setManaged(true);
    close.requestFocus();
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

  private Button close() {
    var button = new Button(null, new FontIcon(BootstrapIcons.X));
    button.setId("keys-close");
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setAccessibleText(words.say("shell.message.close"));
    button.setOnAction(event -> hide());
    return button;
  }
}
