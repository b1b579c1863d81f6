package org.igworkbench.window.requests.outgoing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.FileTrouble;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Writes the letter of a request that we make, and says how it went. It takes no room while there
/// is nothing to say.
final class OutgoingLetterBar extends HBox {

  private static final String EXTENSION = ".docx";

  private final Desk desk;
  private final Words words;
  private final Documents documents;
  private final OutgoingFormModel model;
  private final Runnable showWrong;
  private final Button button;
  private final Label state = Controls.wrapped("");

  /// @param showWrong goes to the first field that the letter lacks
  OutgoingLetterBar(Desk desk, Documents documents, OutgoingFormModel model, Runnable showWrong) {
    this.desk = desk;
    this.words = desk.words();
    this.documents = documents;
    this.model = model;
    this.showWrong = showWrong;
    button =
        Controls.button(
            words.say("outgoing-screen.letter.button"), "bi-file-earmark-word", this::ask);
    button.setId("outgoing-letter");
    getStyleClass().add("row-notice");
    state.setId("outgoing-letter-state");
    state.setMaxWidth(Double.MAX_VALUE);
    setHgrow(state, Priority.ALWAYS);
    say("", false);
  }

  /// What writes it.
  Button button() {
    return button;
  }

  private void say(String text, boolean wrong) {
    state.setText(text);
    state.getStyleClass().remove("error-text");
    if (wrong) {
      state.getStyleClass().add("error-text");
    }
    state.setGraphic(
        text.isEmpty() ? null : new FontIcon(wrong ? "bi-exclamation-octagon" : "bi-check2"));
    getChildren().setAll(state);
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }

  /// The letter says what is saved: a letter that nobody could find again would be no record.
  private void ask() {
    var request = model.entry();
    if (request == null || model.typed()) {
      say(words.say("outgoing-screen.letter.save-first"), true);
      return;
    }
    desk.jobs()
        .run(
            () -> desk.workbench().outgoing().lacking(request),
            lacking -> {
              if (lacking.isEmpty()) {
                choosePlace(request);
              } else {
                say(words.say("outgoing-screen.letter.lacking"), true);
                model.problems().found(lacking, one -> words.say(one.sentence()));
                showWrong.run();
              }
            });
  }

  private void choosePlace(OutgoingRequest request) {
    documents
        .whereToSave(
            words.say("outgoing-screen.letter.file", request.code()) + EXTENSION,
            words.say("outgoing-screen.letter.kind"),
            EXTENSION)
        .ifPresent(
            file -> desk.jobs().run(() -> written(request, file), why -> written(file, why)));
  }

  private Optional<Sentence> written(OutgoingRequest request, Path file) {
    try {
      desk.workbench().outgoing().write(request, file);
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of(FileTrouble.of(fault, file));
    }
  }

  private void written(Path file, Optional<Sentence> trouble) {
    if (trouble.isPresent()) {
      say(words.say(trouble.get()), true);
      return;
    }
    say(words.say("shell.export.written", file.toString()), false);
    var open =
        Controls.button(words.say("shell.export.open.file"), "bi-file-earmark", () -> open(file));
    open.setId("outgoing-letter-open");
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
