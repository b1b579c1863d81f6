package org.igworkbench.window.requests.life;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.Chips;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.jspecify.annotations.Nullable;

/// Fields as one reads them: the name muted, the value beside it, codes muted before their titles.
record ShownFields(Phrases phrases) {

  VBox group(String heading, Node... fields) {
    var group = new VBox(Controls.label(phrases.say(heading), "section-title"));
    group.getStyleClass().add("field-group");
    group.getChildren().addAll(fields);
    return group;
  }

  /// A field; where nothing stands in it, it says so.
  Node field(String label, String text) {
    return labelled(
        label,
        Controls.wrapped(text.isBlank() ? phrases.say("requests-screen.field.not-stated") : text));
  }

  /// Adds a field unless nothing stands in it.
  void add(VBox group, String label, String text) {
    if (!text.isBlank()) {
      group.getChildren().add(field(label, text));
    }
  }

  Node coded(String label, @Nullable String code, List<Choice> choices, String none) {
    if (code == null || code.isEmpty()) {
      return labelled(label, Controls.wrapped(phrases.say(none), "muted"));
    }
    return coded(label, Choice.of(choices, code));
  }

  Node coded(String label, Choice choice) {
    var title = Controls.wrapped(choice.title());
    if (choice.label().isEmpty()) {
      return labelled(label, title);
    }
    var shown = Controls.label(choice.label(), "code");
    shown.setMinWidth(HBox.USE_PREF_SIZE);
    var line = new HBox(shown, title);
    line.getStyleClass().add("coded");
    return labelled(label, line);
  }

  Node chips(String label, List<Choice> choices) {
    var chips = new FlowPane();
    chips.getStyleClass().add("chips");
    // At large text a long title takes a second line; the page gets no wider by it.
    chips.setMinWidth(0);
    for (var choice : choices) {
      var chip = Chips.wrapping(choice);
      chip.maxWidthProperty().bind(chips.widthProperty());
      chips.getChildren().add(chip);
    }
    var box = new VBox(Controls.label(phrases.say(label), "field-label"), chips);
    box.getStyleClass().add("shown-chips");
    return box;
  }

  private Node labelled(String label, Node value) {
    var box = new HBox(Controls.wrapped(phrases.say(label), "field-label"), value);
    box.getStyleClass().add("shown-field");
    HBox.setHgrow(value, Priority.ALWAYS);
    return box;
  }
}
