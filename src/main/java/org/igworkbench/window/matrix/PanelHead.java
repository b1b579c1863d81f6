package org.igworkbench.window.matrix;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of the panel: which cell it is about.
final class PanelHead extends VBox {

  private final Words words;
  private final Label codes = new Label();
  private final Label purpose = new Label();
  private final Label recipient = new Label();

  /// @param closed is told when the panel is to be closed
  PanelHead(Words words, Runnable closed) {
    this.words = words;
    codes.getStyleClass().add("note");
    codes.setId("matrix-panel-codes");
    purpose.getStyleClass().add("panel-title");
    purpose.setId("matrix-panel-purpose");
    purpose.setWrapText(true);
    purpose.setMinHeight(Region.USE_PREF_SIZE);
    recipient.setGraphic(new FontIcon(BootstrapIcons.ARROW_RIGHT));
    recipient.setWrapText(true);
    recipient.setMinHeight(Region.USE_PREF_SIZE);
    recipient.getStyleClass().add("panel-recipient");
    var close = new Button(null, new FontIcon(BootstrapIcons.X));
    close.setId("matrix-panel-close");
    close.getStyleClass().addAll("quiet", "icon-only", "compact");
    close.setAccessibleText(words.say("matrix-screen.panel.close"));
    close.setTooltip(new Tooltip(words.say("matrix-screen.panel.close")));
    close.setOnAction(event -> closed.run());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(codes, gap, close);
    top.getStyleClass().add("panel-top");
    getChildren().addAll(top, purpose, recipient);
    getStyleClass().add("panel-head");
    setMinHeight(Region.USE_PREF_SIZE);
  }

  void show(CellHead head) {
    codes.setText(words.say("matrix-screen.panel.codes", head.lineCode(), head.columnCode()));
    purpose.setText(head.lineTitle());
    recipient.setText(head.columnTitle());
  }

  /// Whether the titles stand under the codes.
  void titled(boolean wanted) {
    for (var title : new Label[] {purpose, recipient}) {
      title.setVisible(wanted);
      title.setManaged(wanted);
    }
  }
}
