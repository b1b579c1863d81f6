package org.igworkbench.window.requests.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.igworkbench.window.shell.form.Column;
import org.igworkbench.window.shell.form.Controls;

/// A part of the verdict: a heading and lines under it, which stay while what they say changes with
/// every key. It takes no room while it has nothing to say.
final class Lines<T, N extends Node> {

  private static final double GAP = 5;

  private final Column column = new Column(GAP);
  private final Label heading = Controls.label("", "group-label");
  private final List<N> made = new ArrayList<>();
  private final Supplier<N> make;
  private final BiConsumer<N, T> say;

  /// @param make makes a line that says nothing yet
  /// @param say lets a line say something
  Lines(Supplier<N> make, BiConsumer<N, T> say) {
    this.make = make;
    this.say = say;
    column.getStyleClass().add("verdict-section");
    column.getChildren().add(heading);
    show("", List.of());
  }

  Node root() {
    return column;
  }

  void show(String title, List<T> texts) {
    heading.setText(title);
    while (made.size() < texts.size()) {
      made.add(make.get());
    }
    for (int i = 0; i < texts.size(); i++) {
      say.accept(made.get(i), texts.get(i));
    }
    var wanted = made.subList(0, texts.size());
    var shown = column.getChildren();
    if (shown.size() > texts.size() + 1) {
      shown.remove(texts.size() + 1, shown.size());
    } else if (shown.size() < texts.size() + 1) {
      shown.addAll(wanted.subList(shown.size() - 1, wanted.size()));
    }
    column.setVisible(!texts.isEmpty());
    column.setManaged(!texts.isEmpty());
  }
}
