package org.igworkbench.window.exchange;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.igworkbench.exchange.ImportPlan;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.FileTrouble;
import org.igworkbench.window.shell.Jobs;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// Saves a copy of a faulty file in which each faulty cell says what is wrong with it, and says
/// where the copy is.
final class MarkedCopyBar extends HBox {

  private final Desk desk;
  private final Documents documents;
  private final Words words;
  private final Label state = Controls.wrapped("");
  private final Button button;

  /// What came of it.
  private sealed interface Saved {
    record Written(Path file) implements Saved {}

    record Failed(Sentence why) implements Saved {}
  }

  MarkedCopyBar(Desk desk, Documents documents, SourceFile file, ImportPlan plan) {
    this.desk = desk;
    this.documents = documents;
    this.words = desk.words();
    state.setId("import-marked-state");
    getStyleClass().add("import-marked");
    button =
        Controls.button(
            words.say("import-screen.marked.button"),
            "bi-file-earmark-spreadsheet",
            () -> ask(file, plan));
    button.setId("import-marked");
    getChildren().add(state);
  }

  /// What asks for the copy; stands where it can be found.
  Button button() {
    return button;
  }

  private void ask(SourceFile file, ImportPlan plan) {
    var name = file.name().replaceAll("\\.[^.]*$", "");
    documents
        .whereToSave(
            words.say("import-screen.marked.file", name), words.say("shell.export.kind"), ".xlsx")
        .ifPresent(target -> save(file, plan, target));
  }

  private void save(SourceFile file, ImportPlan plan, Path target) {
    var doing = Sentence.of("import-screen.marked.saving", file.name());
    button.setDisable(true);
    say(words.say(doing), false);
    desk.jobs()
        .start(
            doing,
            progress -> write(file, plan, target),
            ending -> {
              button.setDisable(false);
              switch (ending) {
                case Jobs.Ending.Finished<Saved>(Saved.Written(var written)) -> written(written);
                case Jobs.Ending.Finished<Saved>(Saved.Failed(var why)) ->
                    say(words.say(why), true);
                case Jobs.Ending.Stopped<Saved> _ -> say(words.say("shell.export.stopped"), false);
                case Jobs.Ending.Failed<Saved>(var why) -> say(words.say(why), true);
              }
            });
  }

  private Saved write(SourceFile file, ImportPlan plan, Path target) {
    try {
      desk.workbench().arrivals().marked().write(file, plan.problems(), target);
      return new Saved.Written(target);
    } catch (IOException fault) {
      return new Saved.Failed(FileTrouble.of(fault, target));
    }
  }

  private void say(String text, boolean wrong) {
    state.setText(text);
    state.getStyleClass().remove("error-text");
    if (wrong) {
      state.getStyleClass().add("error-text");
    }
    getChildren().setAll(state);
  }

  private void written(Path file) {
    say(words.say("shell.export.written", file.toString()), false);
    var open =
        Controls.button(words.say("shell.export.open.file"), "bi-file-earmark", () -> open(file));
    open.setId("import-marked-open");
    getChildren().add(open);
  }

  private void open(Path file) {
    desk.jobs()
        .run(
            () -> {
              try {
                documents.open(file);
                return true;
              } catch (IOException nobodyOpensIt) {
                return false;
              }
            },
            opened -> {
              if (!opened) {
                say(words.say("shell.export.open.failed", file.toString()), true);
              }
            });
  }
}
