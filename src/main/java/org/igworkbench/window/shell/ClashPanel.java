package org.igworkbench.window.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows why something was not undone: what undo would have put back beside what stands now. It
/// lies over a corner of the screen until it is closed.
final class ClashPanel extends VBox {

  private final Words words;
  private @Nullable Node before;

  ClashPanel(Words words) {
    this.words = words;
    setId("clash");
    getStyleClass().addAll("card", "clash-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
        event.consume();
      }
    });
    hide();
  }

  void show(Clash clash, FactWords fields) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    var title = new Label(words.say("shell.clash.title", clash.subject().code()));
    title.getStyleClass().add("panel-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(true);
    var close = new Button(null, new FontIcon(BootstrapIcons.X));
    close.setId("clash-close");
    close.getStyleClass().addAll("quiet", "icon-only");
    close.setAccessibleText(words.say("shell.message.close"));
    close.setOnAction(event -> hide());
    var head = new HBox(16, title, close);
    HBox.setHgrow(title, Priority.ALWAYS);
    var comparison =
        new Comparison(
            words,
            fields,
            new Comparison.Heads(words.say("shell.clash.wanted"), words.say("shell.clash.stands")),
            clash.wanted(),
            clash.standing());
    var scroll = new ScrollPane(comparison);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("quiet");
    getChildren().setAll(head, scroll);
    setVisible(true);
    setManaged(true);
    close.requestFocus();
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
    getChildren().clear();
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
