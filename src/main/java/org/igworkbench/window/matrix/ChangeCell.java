package org.igworkbench.window.matrix;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// A line of what changed: a heading with its count, or a rule with what became of it.
final class ChangeCell extends ListCell<ChangeLine> {

  private final Words words;
  private final Supplier<@Nullable ChangeWords> said;

  /// @param said the words of the list as it is shown now
  /// @param open is told which rule is clicked, also when it was chosen before
  ChangeCell(Words words, Supplier<@Nullable ChangeWords> said, Consumer<ChangeLine.Rule> open) {
    this.words = words;
    this.said = said;
    // It never is wider than the list: what has no room is cut, and said in full below the list.
    setPrefWidth(0);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (getItem() instanceof ChangeLine.Rule rule) {
            open.accept(rule);
          }
        });
  }

  @Override
  protected void updateItem(@Nullable ChangeLine line, boolean none) {
    super.updateItem(line, none);
    getStyleClass().removeAll("change-group", "added", "changed", "ended");
    setGraphic(null);
    setText(null);
    setTooltip(null);
    var how = said.get();
    if (line == null || none || how == null) {
      setAccessibleText("");
      return;
    }
    switch (line) {
      case ChangeLine.Group(var kind, int count) -> {
        getStyleClass().addAll("change-group", LegendSigns.style(kind));
        var heading = Controls.label(how.group(kind), "change-heading");
        setGraphic(new HBox(8, heading, Controls.label(Integer.toString(count), "muted")));
        setAccessibleText(words.say("matrix-screen.changes.group-spoken", how.group(kind), count));
      }
      case ChangeLine.Rule rule -> show(rule, how);
    }
  }

  private void show(ChangeLine.Rule rule, ChangeWords how) {
    var difference = rule.difference();
    getStyleClass().add(LegendSigns.style(difference.kind()));
    var day = rule.day();
    var what =
        day == null
            ? rule.what()
            : words.say("matrix-screen.changes.dated", Days.brief(day), rule.what());
    var code = Controls.label(difference.rule().code(), "change-code");
    code.setMinWidth(USE_PREF_SIZE);
    var first = new HBox(8, code, Controls.label(rule.cell()));
    var text = new VBox(first, Controls.label(what, "note"));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var whole = new HBox(8, new VBox(LegendSigns.disc(difference.kind())), text);
    setTooltip(new Tooltip(rule.cell() + "\n" + what));
    whole.getStyleClass().add("change-line");
    setGraphic(whole);
    setAccessibleText(
        words.say(
            "matrix-screen.changes.spoken",
            how.group(difference.kind()),
            difference.rule().code(),
            rule.cell(),
            what));
  }
}
