package org.igworkbench.window.shell.form;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small parts that the panes of this screen are put together from.
public final class Controls {

  private Controls() {}

  public static Label label(String text, String... styles) {
    var label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  public static Label wrapped(String text, String... styles) {
    var label = label(text, styles);
    label.setWrapText(true);
    // Without it a wrapped label in a box is cut to one line when space is short.
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static TextField text(String name, StringProperty text) {
    var field = new TextField();
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  public static Button button(String text, String icon, Runnable action) {
    var button = icon.isEmpty() ? new Button(text) : new Button(text, new FontIcon(icon));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> action.run());
    return button;
  }

  /// A button with the keys that press it, the one filled button of a pane.
  public static Button primary(String text, String keys, Runnable action) {
    var button = button(text, "", action);
    button.getStyleClass().addAll("accent", "with-keys");
    button.setGraphic(label(keys, "key-hint"));
    button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    return button;
  }

  public static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /// A section of a form.
  public static VBox card(String heading, Node... nodes) {
    var card = new VBox(label(heading, "section-title"));
    card.getChildren().addAll(nodes);
    card.getStyleClass().add("card");
    return card;
  }
}
