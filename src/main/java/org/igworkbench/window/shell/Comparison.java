package org.igworkbench.window.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Words;

/// Two states of one thing, field by field, where they differ.
public final class Comparison extends VBox {

  private final Words words;

  /// How the two states are called, such as `before` and `after`.
  public record Heads(String one, String other) {}

  /// Shows where they differ, or says that they don't.
  public Comparison(Words words, FactWords fields, Heads heads, Facts one, Facts other) {
    this.words = words;
    getStyleClass().add("comparison");
    for (var line : Differences.of(one, other, fields)) {
      getChildren().add(block(line, heads));
    }
    if (getChildren().isEmpty()) {
      getChildren().add(wrapped(words.say("shell.compare.same"), "muted"));
    }
  }

  private VBox block(Differences.Line line, Heads heads) {
    var label = wrapped(line.label(), "strong");
    var block = new VBox(label, side(heads.one(), line.one()), side(heads.other(), line.other()));
    block.getStyleClass().add("compared-field");
    return block;
  }

  private HBox side(String head, String text) {
    var name = new Label(head);
    name.getStyleClass().addAll("muted", "compared-head");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var said =
        text.isEmpty()
            ? wrapped(words.say("shell.compare.nothing"), "muted")
            : wrapped(text, "compared-text");
    HBox.setHgrow(said, Priority.ALWAYS);
    var side = new HBox(name, said);
    side.getStyleClass().add("compared-side");
    return side;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
