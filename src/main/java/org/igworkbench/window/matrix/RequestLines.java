package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.window.shell.Navigator;
import org.igworkbench.window.shell.Place;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// The requests that leaned on a cell; each opens on its own screen.
final class RequestLines extends VBox {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

  private final Words words;
  private final Navigator navigator;

  RequestLines(Words words, Navigator navigator) {
    this.words = words;
    this.navigator = navigator;
    setId("matrix-requests");
    getStyleClass().add("request-lines");
  }

  /// Shows none, until they have been read.
  void clear() {
    getChildren().clear();
  }

  void show(RequestReads.Read read) {
    getChildren().clear();
    add(
        words.say("matrix-screen.section.leaned", read.rule(), read.leaned().count()),
        read.leaned());
    add(
        read.leaned().count() == 0
            ? words.say("matrix-screen.section.requests", read.others().count())
            : words.say("matrix-screen.section.other-requests", read.others().count()),
        read.others());
  }

  private void add(String title, RequestReads.Some some) {
    if (some.lines().isEmpty()) {
      return;
    }
    var rows = new VBox();
    rows.getStyleClass().add("request-rows");
    some.lines().forEach(request -> rows.getChildren().add(line(request)));
    int others = some.count() - some.lines().size();
    if (others > 0) {
      rows.getChildren()
          .add(Controls.wrapped(words.say("matrix-screen.section.earlier", others), "muted"));
    }
    getChildren().add(RulePane.titled(title, rows));
  }

  private HBox line(RequestLine request) {
    var reference = new Hyperlink(request.reference());
    reference.setOnAction(event -> navigator.open(Place.REQUESTS, request.reference()));
    var received = label(day(request.received()), "request-day");
    var decision = request.decision();
    var how =
        label(
            words.say(decision == null ? request.stage().word() : decision.word()),
            "request-decision");
    var line = new HBox(reference, received, how);
    line.getStyleClass().add("request-line");
    return line;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().addAll("muted", style);
    return label;
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
