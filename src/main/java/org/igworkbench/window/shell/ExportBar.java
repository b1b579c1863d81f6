package org.igworkbench.window.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Exports, says how it went and where the file is, and opens it.
public final class ExportBar extends HBox {

  private static final String EXPORT = "shell.export.button";

  private final String name;
  private final Desk desk;
  private final Exporting exporting;
  private final Supplier<? extends Optional<? extends Exporting.Work>> order;
  private final Documents documents;
  private final Words words;
  private final Label state = new Label();
  private boolean blocked;
  private boolean main = true;
  private boolean newsOnly;
  private String called = EXPORT;

  /// @param name begins the ids of its parts
  /// @param order what is to be exported; empty while that is not sound
  public ExportBar(
      String name,
      Desk desk,
      Exporting exporting,
      Supplier<? extends Optional<? extends Exporting.Work>> order,
      Documents documents) {
    this.name = name;
    this.desk = desk;
    this.exporting = exporting;
    this.order = order;
    this.documents = documents;
    this.words = desk.words();
    getStyleClass().add("export-bar");
    state.setId(name + "-state");
    state.setMaxWidth(Double.MAX_VALUE);
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    setHgrow(state, Priority.ALWAYS);
    exporting.state().subscribe(this::show);
  }

  /// Exports what a list shows, which is not what one comes to this screen for.
  public ExportBar aside() {
    main = false;
    show(exporting.state().get());
    return this;
  }

  /// Calls what it does by other words than export.
  public ExportBar called(String key) {
    called = key;
    show(exporting.state().get());
    return this;
  }

  /// Only says how it went: what asks for the export stands elsewhere.
  public ExportBar newsOnly() {
    newsOnly = true;
    getStyleClass().addAll("panel-foot", "list-foot");
    show(exporting.state().get());
    return this;
  }

  /// What was missing has perhaps been put right.
  public void changed() {
    if (blocked && order.get().isPresent()) {
      show(exporting.state().get());
    }
  }

  private void show(Export export) {
    blocked = false;
    state.getStyleClass().removeAll("error-text", "muted");
    state.setGraphic(null);
    switch (export) {
      case Export.None _ -> say("", export());
      case Export.Running(var job) ->
          say(words.say("shell.export.running", words.say(job)), cancel());
      case Export.Written(var file) -> {
        state.setGraphic(new FontIcon(BootstrapIcons.CHECK2));
        say(words.say("shell.export.written", file.toString()), export());
        getChildren().addAll(openFile(file), openFolder(file));
      }
      case Export.Stopped _ -> say(words.say("shell.export.stopped"), export());
      case Export.Failed(var why) -> {
        say(words.say(why), export());
        wrong();
      }
    }
    if (newsOnly) {
      boolean news = !(export instanceof Export.None);
      setVisible(news);
      setManaged(news);
      if (news && !(export instanceof Export.Running)) {
        // In the place of the button to export one closes the line.
        getChildren().removeFirst();
        getChildren().add(close());
      }
    }
  }

  private Button close() {
    var button = new Button(null, new FontIcon(BootstrapIcons.X));
    button.setId(name + "-close-news");
    button.getStyleClass().addAll("quiet", "icon-only");
    button.setAccessibleText(words.say("shell.export.close"));
    button.setTooltip(new Tooltip(words.say("shell.export.close")));
    button.setOnAction(event -> exporting.forget());
    return button;
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
            "-export",
            main ? called : "shell.export.seen",
            called.equals(EXPORT)
                ? BootstrapIcons.FILE_EARMARK_SPREADSHEET
                : BootstrapIcons.FILE_EARMARK_TEXT);
    if (main) {
      button.getStyleClass().add("accent");
    } else {
      button.setTooltip(new Tooltip(words.say("shell.export.seen-tip")));
    }
    button.setOnAction(event -> ask());
    return button;
  }

  /// Asks where to write it, and writes it; says what is missing where it can't be written.
  public void ask() {
    var wanted = order.get();
    if (wanted.isEmpty()) {
      blocked = true;
      state.setText(words.say("shell.export.not-ready"));
      wrong();
      return;
    }
    documents
        .whereToSave(
            wanted.get().fileName(), words.say(wanted.get().kind()), wanted.get().extension())
        .ifPresent(file -> exporting.write(wanted.get(), file));
  }

  private Button cancel() {
    var button = button("-cancel", "shell.job.cancel", BootstrapIcons.X);
    button.setOnAction(event -> exporting.cancel());
    return button;
  }

  private Button openFile(Path file) {
    var button = button("-open", "shell.export.open.file", BootstrapIcons.FILE_EARMARK);
    button.setOnAction(event -> open(() -> documents.open(file), file));
    return button;
  }

  private Button openFolder(Path file) {
    var button = button("-folder", "shell.export.open.folder", BootstrapIcons.FOLDER);
    button.setOnAction(event -> open(() -> documents.openFolder(file), file));
    return button;
  }

  private void open(Opening opening, Path file) {
    desk.jobs()
        .run(
            () -> {
              try {
                opening.open();
                return Optional.<Sentence>empty();
              } catch (IOException nobodyOpensIt) {
                return Optional.of(Sentence.of("shell.export.open.failed", file.toString()));
              }
            },
            trouble ->
                trouble.ifPresent(why -> {
                  // Another export may have begun meanwhile, and says more.
                  if (exporting.state().get().equals(new Export.Written(file))) {
                    state.setText(words.say(why));
                    wrong();
                  }
                }));
  }

  private Button button(String id, String key, Ikon icon) {
    var button = new Button(words.say(key), new FontIcon(icon));
    button.setId(name + id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private interface Opening {
    void open() throws IOException;
  }
}
