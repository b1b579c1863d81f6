package org.igworkbench.window.shell.register;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.igworkbench.registers.Consequences;
import org.igworkbench.registers.Effect;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Use;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// What would change if a row ended on a day, before anything is saved.
final class ConsequenceList extends VBox {

  private final RowDesk desk;
  private final Words words;
  private final Entry entry;
  private final UseList list;
  private int asked;

  ConsequenceList(RowDesk desk, Entry entry) {
    this.desk = desk;
    this.words = desk.words();
    this.entry = entry;
    this.list = new UseList(desk);
    setId("row-consequences");
    getStyleClass().add("consequences");
  }

  /// Shows what would come of a last day.
  void show(LocalDate last) {
    int mine = ++asked;
    var workbench = desk.desk().workbench();
    desk.desk()
        .jobs()
        .run(
            () ->
                Consequences.ofEnding(
                    workbench.registers().whole(workbench.matrix().snapshot()),
                    entry.kind(),
                    entry.code(),
                    last),
            effects -> {
              // A later day overtakes this answer.
              if (mine == asked) {
                fill(effects, last);
              }
            });
  }

  /// There is no day.
  void clear() {
    asked++;
    getChildren().clear();
  }

  private void fill(List<Effect> effects, LocalDate last) {
    long changes = effects.stream().filter(Effect::changes).count();
    var heading =
        Controls.wrapped(
            words.say("shell.register.effects.heading", changes, last), "section-title");
    heading.setId("consequences-heading");
    getChildren().setAll(heading);
    if (effects.isEmpty()) {
      getChildren().add(Controls.wrapped(words.say("shell.register.effects.none"), "muted"));
    }
    for (var sort : Use.Sort.values()) {
      var some = effects.stream().filter(effect -> effect.sort() == sort).toList();
      if (!some.isEmpty()) {
        getChildren().add(list.group(sort, some, this::line));
      }
    }
  }

  private Node line(Effect effect) {
    var now = Controls.wrapped(words.say(effect.now()));
    var then = Controls.wrapped(words.say(effect.then()), effect.changes() ? "effect" : "muted");
    return list.line(effect.sort(), effect.code(), now, marked(then, effect.changes()));
  }

  /// A change is told by a mark as well as by its words.
  private static Label marked(Label then, boolean changes) {
    then.setGraphic(new FontIcon(changes ? "bi-exclamation-triangle" : "bi-arrow-right"));
    return then;
  }
}
