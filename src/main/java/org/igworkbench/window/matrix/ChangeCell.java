package org.igworkbench.window.matrix;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of what changed: a heading with its count, or a rule with what became of it.
final class ChangeCell extends ListCell<ChangeLine> {

  private final Words words;
  private final Supplier<@Nullable ChangeWords> said;

  /// @param said the words of the list as it is shown now
  /// @param open is told which rule is clicked, also when it was chosen before
  ChangeCell(Words words, Supplier<@Nullable ChangeWords> said, Consumer<ChangeLine.Rule> open) {
    this.words = words;
    this.said = said;
    // Its text wraps at the width of the list.
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
    var how = said.get();
    if (line == null || none || how == null) {
      setAccessibleText("");
      return;
    }
    switch (line) {
      case ChangeLine.Group(var kind, int count) -> {
        getStyleClass().addAll("change-group", style(kind));
        var heading = Controls.label(how.group(kind), "change-heading");
        setGraphic(new HBox(8, heading, Controls.label(Integer.toString(count), "muted")));
        setAccessibleText(words.say("matrix-screen.changes.group-spoken", how.group(kind), count));
      }
      case ChangeLine.Rule rule -> show(rule, how);
    }
  }

  private void show(ChangeLine.Rule rule, ChangeWords how) {
    var difference = rule.difference();
    getStyleClass().add(style(difference.kind()));
    var day = rule.day();
    var what =
        day == null
            ? rule.what()
            : words.say("matrix-screen.changes.dated", rule.what(), Days.brief(day));
    var code = Controls.label(difference.rule().code(), "change-code");
    code.setMinWidth(USE_PREF_SIZE);
    var first = new HBox(8, code, Controls.label(rule.cell()));
    var text = new VBox(first, Controls.wrapped(what, "note"));
    HBox.setHgrow(text, Priority.ALWAYS);
    var icon = new FontIcon(icon(difference.kind()));
    icon.getStyleClass().add("change-icon");
    var whole = new HBox(8, icon, text);
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

  private static String icon(RuleDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> "bi-plus-circle";
      case CHANGED -> "bi-triangle";
      case ENDED -> "bi-dash-circle";
    };
  }

  private static String style(RuleDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case CHANGED -> "changed";
      case ENDED -> "ended";
    };
  }
}
