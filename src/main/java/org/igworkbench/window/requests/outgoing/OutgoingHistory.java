package org.igworkbench.window.requests.outgoing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.requests.OutgoingFacts;
import org.igworkbench.window.shell.Comparison;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// What happened to a request that we make: who did what and when, and what changed, newest first.
final class OutgoingHistory extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

  private final Desk desk;
  private final Words words;

  OutgoingHistory(Desk desk, String code) {
    this.desk = desk;
    this.words = desk.words();
    setId("outgoing-history");
    getStyleClass().addAll("row-page", "row-history");
    desk.jobs().run(() -> desk.workbench().trail().about(OutgoingFacts.subject(code)), this::show);
  }

  private void show(List<TrailEntry> entries) {
    getChildren().setAll(entries.reversed().stream().map(this::event).toList());
  }

  private Node event(TrailEntry one) {
    var time = Instant.parse(one.time()).atZone(desk.clock().getZone());
    var event =
        new VBox(
            Controls.wrapped(
                words.say("outgoing-screen.history.what", TIME.format(time), what(one.what())),
                "strong"),
            Controls.wrapped(one.officer(), "muted"));
    event.getStyleClass().add("history-event");
    if (!one.before().values().isEmpty() && !one.after().values().isEmpty()) {
      event
          .getChildren()
          .add(
              new Comparison(
                  words,
                  new OutgoingFactWords(words),
                  new Comparison.Heads(
                      words.say("outgoing-screen.history.before"),
                      words.say("outgoing-screen.history.after")),
                  one.before(),
                  one.after()));
    }
    return event;
  }

  private String what(String done) {
    return switch (done) {
      case "created" -> words.say("outgoing-screen.history.created");
      case "changed" -> words.say("outgoing-screen.history.changed");
      case "sent" -> words.say("outgoing-screen.history.sent");
      case "answered" -> words.say("outgoing-screen.history.answered");
      case "withdrawn" -> words.say("outgoing-screen.history.withdrawn");
      case "put back" -> words.say("outgoing-screen.history.put-back");
      default -> done;
    };
  }
}
