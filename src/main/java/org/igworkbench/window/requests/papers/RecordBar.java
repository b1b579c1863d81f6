package org.igworkbench.window.requests.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.reports.DecisionRecord;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.FileTrouble;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Writes the decision record of a request as Word, prints the request on a page, and says how that
/// went. It takes no room while there is nothing to say.
public final class RecordBar extends HBox {

  private static final Said NOTHING = new Said("", false, null);
  private static final String EXTENSION = ".docx";

  private final Desk desk;
  private final Words words;
  private final Documents documents;
  private final PrintDesk printing;
  private final Label state = Controls.wrapped("");
  private final Button record;
  private final Button print;
  private final Map<String, Said> unread = new HashMap<>();
  private String reference = "";

  /// How it went.
  ///
  /// @param file what was written; null for none
  private record Said(String text, boolean wrong, @Nullable Path file) {}

  public RecordBar(Desk desk, Documents documents, PrintDesk printing) {
    this.desk = desk;
    this.words = desk.words();
    this.documents = documents;
    this.printing = printing;
    record = Controls.button(words.say("papers.record.button"), "bi-file-earmark-word", this::ask);
    record.setId("decision-record");
    print = Controls.button("", "bi-printer", this::print);
    print.setId("print-request");
    print.getStyleClass().add("icon-only");
    print.setAccessibleText(words.say("papers.print.button"));
    print.setTooltip(new Tooltip(words.say("papers.print.button")));
    getStyleClass().add("row-notice");
    state.setId("record-state");
    state.setMaxWidth(Double.MAX_VALUE);
    setHgrow(state, Priority.ALWAYS);
    say(NOTHING);
  }

  /// What writes and prints it.
  public List<Node> buttons() {
    return List.of(record, print);
  }

  /// Another request is shown: what was said of the one before is no longer of use.
  public void show(String other) {
    if (!other.equals(reference)) {
      reference = other;
      say(Objects.requireNonNullElse(unread.remove(other), NOTHING));
    }
  }

  /// Says it under the request it belongs to: now, or when that one is shown again.
  private void say(String about, Said what) {
    if (about.equals(reference)) {
      say(what);
    } else {
      unread.put(about, what);
    }
  }

  private void say(Said what) {
    var text = what.text();
    boolean wrong = what.wrong();
    state.setText(text);
    state.getStyleClass().remove("error-text");
    if (wrong) {
      state.getStyleClass().add("error-text");
    }
    state.setGraphic(
        text.isEmpty() ? null : new FontIcon(wrong ? "bi-exclamation-octagon" : "bi-check2"));
    getChildren().setAll(state);
    var file = what.file();
    if (file != null) {
      getChildren().add(openButton(file));
    }
    setVisible(!text.isEmpty());
    setManaged(!text.isEmpty());
  }

  private void ask() {
    var wanted = reference;
    documents
        .whereToSave(
            words.say("papers.record.file", wanted) + EXTENSION,
            words.say("papers.record.kind"),
            EXTENSION)
        .ifPresent(file -> {
          var officer = desk.officer();
          var now = desk.clock().instant();
          desk.jobs()
              .run(
                  () -> {
                    var content = desk.workbench().records().of(wanted, officer, now);
                    return content.isEmpty()
                        ? Optional.of(Sentence.of("requests.reference.unknown", wanted))
                        : written(content.get(), file);
                  },
                  trouble -> say(wanted, written(file, trouble)));
        });
  }

  private Optional<Sentence> written(DecisionRecord content, Path file) {
    try {
      desk.workbench().records().write(content, file);
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of(FileTrouble.of(fault, file));
    }
  }

  private Said written(Path file, Optional<Sentence> trouble) {
    return trouble.isPresent()
        ? new Said(words.say(trouble.get()), true, null)
        : new Said(words.say("shell.export.written", file.toString()), false, file);
  }

  private Button openButton(Path file) {
    var open =
        Controls.button(words.say("shell.export.open.file"), "bi-file-earmark", () -> open(file));
    open.setId("record-open");
    return open;
  }

  private void open(Path file) {
    var about = reference;
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
                say(
                    about,
                    new Said(words.say("shell.export.open.failed", file.toString()), true, null));
              }
            });
  }

  private void print() {
    var about = reference;
    read(content -> {
      var trouble = printing.print(room -> new PrintedRequest(words, content, room), this);
      trouble.ifPresent(why -> say(about, new Said(words.say(why), true, null)));
    });
  }

  private void read(Consumer<DecisionRecord> done) {
    var wanted = reference;
    var officer = desk.officer();
    var now = desk.clock().instant();
    desk.jobs()
        .run(
            () -> desk.workbench().records().of(wanted, officer, now),
            content -> content.ifPresent(done));
  }
}
