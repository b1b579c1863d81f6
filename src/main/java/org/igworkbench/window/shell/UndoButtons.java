package org.igworkbench.window.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.igworkbench.workspace.Clash;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Undo;
import org.igworkbench.workspace.UndoHistory;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Undo and redo, each with the name of what it would do.
final class UndoButtons extends HBox {

  private final Desk desk;
  private final Words words;
  private final MessagePanel message;
  private final Consumer<Clash> compare;
  private final Button undo = button("undo", BootstrapIcons.ARROW_COUNTERCLOCKWISE);
  private final Button redo = button("redo", BootstrapIcons.ARROW_CLOCKWISE);
  private boolean busy;

  /// @param compare shows why something was not undone
  UndoButtons(Desk desk, MessagePanel message, Consumer<Clash> compare) {
    super(4);
    this.compare = compare;
    this.desk = desk;
    this.words = desk.words();
    this.message = message;
    setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(undo, redo);
    undo.setOnAction(event -> undo());
    redo.setOnAction(event -> redo());
    desk.changes().listen(what -> show());
    show();
  }

  void undo() {
    step(
        UndoHistory::takeUndo,
        UndoHistory::undone,
        UndoHistory::undoFailed,
        new Said("shell.undo.done", "shell.undo.stale"));
  }

  void redo() {
    step(
        UndoHistory::takeRedo,
        UndoHistory::redone,
        UndoHistory::redoFailed,
        new Said("shell.redo.done", "shell.redo.stale"));
  }

  /// Leaves the words away, or shows them again.
  void showIconsOnly(boolean wish) {
    for (var button : List.of(undo, redo)) {
      button.setContentDisplay(wish ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  /// What stands on them, whether it is seen or not.
  String words() {
    return undo.getText() + redo.getText();
  }

  boolean isIconsOnly() {
    return undo.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
  }

  /// Keys of what is said when a step was taken, and when it was refused.
  private record Said(String done, String stale) {}

  private void step(
      Function<UndoHistory, Optional<Undo>> take,
      BiConsumer<UndoHistory, Outcome<?>> ended,
      BiConsumer<UndoHistory, Undo> failed,
      Said said) {
    if (busy) {
      return;
    }
    if (desk.readOnly()) {
      note(words.say("shell.as-at.no-change", desk.day()));
      return;
    }
    var history = desk.changes().history();
    take.apply(history)
        .ifPresent(step -> {
          busy = true;
          show();
          // Whoever undoes is named for it, whoever did it before.
          var officer = desk.officer();
          desk.jobs()
              .<Outcome<?>>run(
                  () -> step.step().apply(officer),
                  outcome -> {
                    ended.accept(history, outcome);
                    free();
                    tell(outcome, Sentence.of(said.done(), words.say(step.name())), said.stale());
                  },
                  () -> {
                    failed.accept(history, step);
                    free();
                  });
        });
  }

  private void tell(Outcome<?> outcome, Sentence done, String stale) {
    switch (outcome) {
      case Outcome.Done<?> _ -> desk.changes().tell(done);
      case Outcome.Stale<?> other ->
          refuse(words.say(stale, words.say(other.what())), other.clash());
      case Outcome.Rejected<?> wrong -> note(words.say(wrong.violations().getFirst().sentence()));
    }
  }

  private void refuse(String text, Clash clash) {
    var show =
        new MessagePanel.Action(
            "undo-compare", words.say("shell.moved.compare"), true, () -> compare.accept(clash));
    message.show(MessagePanel.Kind.NOTE, text, List.of(show));
  }

  private void note(String text) {
    message.show(MessagePanel.Kind.NOTE, text, List.of());
  }

  private void free() {
    busy = false;
    show();
  }

  /// Shows what there is to undo; nothing can be undone while another day is looked at.
  void show() {
    show(undo, undoName(), words.say("shell.undo.none"));
    show(redo, redoName(), words.say("shell.redo.none"));
  }

  /// What undo would do, by name; empty when there is nothing to undo.
  Optional<Sentence> undoName() {
    return name(desk.changes().history().undoName(), "shell.undo.named");
  }

  /// What redo would do, by name; empty when there is nothing to do again.
  Optional<Sentence> redoName() {
    return name(desk.changes().history().redoName(), "shell.redo.named");
  }

  private Optional<Sentence> name(Optional<Sentence> what, String key) {
    return what.map(name -> Sentence.of(key, words.say(name)));
  }

  private void show(Button button, Optional<Sentence> name, String none) {
    var text = name.map(words::say).orElse(none);
    button.setText(text);
    button.setTooltip(new Tooltip(text));
    // While a step is taken another wish is ignored; a disabled button would lose the keys.
    button.setDisable(name.isEmpty() || desk.readOnly());
  }

  private static Button button(String id, Ikon icon) {
    var button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("quiet");
    return button;
  }
}
