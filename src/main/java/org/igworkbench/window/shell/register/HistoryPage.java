package org.igworkbench.window.shell.register;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.Comparison;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// What happened to a row: who did what, when and why, and what changed, newest first.
final class HistoryPage implements RowPage {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

  private final RowDesk desk;
  private final Words words;

  HistoryPage(RowDesk desk) {
    this.desk = desk;
    this.words = desk.words();
  }

  @Override
  public String id() {
    return "history";
  }

  @Override
  public Sentence title() {
    return Sentence.of("shell.register.page.history");
  }

  @Override
  public Parent open(Entry entry) {
    var box = new VBox();
    box.setId("row-history");
    box.getStyleClass().addAll("row-page", "row-history");
    var subject = entry.kind().subject(entry.code());
    desk.desk()
        .jobs()
        .run(
            () -> desk.desk().workbench().trail().about(subject),
            entries -> fill(box, entry, entries));
    return box;
  }

  private void fill(VBox box, Entry entry, List<TrailEntry> entries) {
    var said = new RowWords(words, entry.kind());
    if (entries.isEmpty()) {
      box.getChildren().setAll(Controls.wrapped(words.say("shell.register.history.none"), "muted"));
      return;
    }
    box.getChildren().setAll(entries.reversed().stream().map(one -> event(said, one)).toList());
  }

  private Node event(RowWords said, TrailEntry one) {
    var time = Instant.parse(one.time()).atZone(desk.desk().clock().getZone());
    var event =
        new VBox(
            Controls.wrapped(
                words.say("shell.register.history.what", TIME.format(time), what(one.what())),
                "strong"),
            Controls.wrapped(one.officer(), "muted"));
    event.getStyleClass().add("history-event");
    if (!one.why().isBlank()) {
      event.getChildren().add(Controls.wrapped(words.say("shell.register.history.why", one.why())));
    }
    boolean both = !one.before().values().isEmpty() && !one.after().values().isEmpty();
    if (both) {
      event
          .getChildren()
          .add(
              new Comparison(
                  words,
                  said,
                  new Comparison.Heads(
                      words.say("shell.register.history.before"),
                      words.say("shell.register.history.after")),
                  one.before(),
                  one.after()));
    }
    return event;
  }

  private String what(String done) {
    return switch (done) {
      case "created" -> words.say("shell.register.history.created");
      case "changed" -> words.say("shell.register.history.changed");
      case "ended" -> words.say("shell.register.history.ended");
      case "merged" -> words.say("shell.register.history.merged");
      case "put back" -> words.say("shell.register.history.put-back");
      case "imported" -> words.say("shell.register.history.imported");
      default -> done;
    };
  }
}
