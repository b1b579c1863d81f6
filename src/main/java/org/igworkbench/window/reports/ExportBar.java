package org.igworkbench.window.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.Jobs;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Exports, says how it went and where the file is, and opens it.
final class ExportBar extends HBox {

  private final ReportsModel model;
  private final Jobs jobs;
  private final Documents documents;
  private final Words words;
  private final Label state = new Label();
  private boolean blocked;

  ExportBar(ReportsModel model, Jobs jobs, Documents documents, Words words) {
    this.model = model;
    this.jobs = jobs;
    this.documents = documents;
    this.words = words;
    getStyleClass().add("panel-foot");
    state.setId("reports-state");
    state.setMaxWidth(Double.MAX_VALUE);
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    setHgrow(state, Priority.ALWAYS);
    model.export().subscribe(this::show);
    model.from().subscribe((before, now) -> changed());
    model.to().subscribe((before, now) -> changed());
    model.marking().subscribe((before, now) -> changed());
  }

  /// What was missing has perhaps been put right.
  private void changed() {
    if (blocked && model.isReady()) {
      show(model.export().get());
    }
  }

  private void show(Export export) {
    blocked = false;
    state.getStyleClass().removeAll("error-text", "muted");
    state.setGraphic(null);
    switch (export) {
      case Export.None _ -> say("", export());
      case Export.Running _ -> say(words.say("reports-screen.export.running"), cancel());
      case Export.Written(var file) -> {
        state.setGraphic(new FontIcon(BootstrapIcons.CHECK2));
        say(words.say("reports-screen.export.written", file.toString()), export());
        getChildren().addAll(openFile(file), openFolder(file));
      }
      case Export.Stopped _ -> say(words.say("reports-screen.export.stopped"), export());
      case Export.Failed(var why) -> {
        say(words.say(why), export());
        wrong();
      }
    }
  }

  private void say(String text, Button first) {
    var focused = getScene() == null ? null : getScene().getFocusOwner();
    boolean hadKeys = focused != null && getChildren().contains(focused);
    state.setText(text);
    getChildren().setAll(first, state);
    if (hadKeys) {
      first.requestFocus();
    }
  }

  private void wrong() {
    state.getStyleClass().add("error-text");
    state.setGraphic(new FontIcon(BootstrapIcons.EXCLAMATION_OCTAGON));
  }

  private Button export() {
    var button =
        button(
            "reports-export",
            "reports-screen.export.button",
            BootstrapIcons.FILE_EARMARK_SPREADSHEET);
    button.getStyleClass().add("accent");
    button.setOnAction(event -> ask());
    return button;
  }

  /// Asks where to write the report, and writes it; says what is missing where it can't be written.
  void ask() {
    if (!model.isReady()) {
      blocked = true;
      state.setText(words.say("reports-screen.export.not-ready"));
      wrong();
      return;
    }
    documents
        .whereToSave(model.fileName(), words.say("reports-screen.file.kind"), ".xlsx")
        .ifPresent(model::export);
  }

  private Button cancel() {
    var button = button("reports-cancel", "reports-screen.export.cancel", BootstrapIcons.X);
    button.setOnAction(event -> model.cancel());
    return button;
  }

  private Button openFile(Path file) {
    var button = button("reports-open", "reports-screen.open.file", BootstrapIcons.FILE_EARMARK);
    button.setOnAction(event -> open(() -> documents.open(file), file));
    return button;
  }

  private Button openFolder(Path file) {
    var button = button("reports-folder", "reports-screen.open.folder", BootstrapIcons.FOLDER);
    button.setOnAction(event -> open(() -> documents.openFolder(file), file));
    return button;
  }

  private void open(Opening opening, Path file) {
    jobs.run(
        () -> {
          try {
            opening.open();
            return Optional.<Sentence>empty();
          } catch (IOException nobodyOpensIt) {
            return Optional.of(Sentence.of("reports-screen.open.failed", file.toString()));
          }
        },
        trouble ->
            trouble.ifPresent(why -> {
              // Another export may have begun meanwhile, and says more.
              if (model.export().get().equals(new Export.Written(file))) {
                state.setText(words.say(why));
                wrong();
              }
            }));
  }

  private Button button(String id, String key, Ikon icon) {
    var button = new Button(words.say(key), new FontIcon(icon));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private interface Opening {
    void open() throws IOException;
  }
}
