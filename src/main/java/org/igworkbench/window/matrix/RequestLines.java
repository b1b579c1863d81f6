package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Navigator;
import org.igworkbench.window.shell.Place;
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

  /// @param rule code of the rule that is shown; empty where the cell has none
  /// @param leaned requests whose evidence names the rule
  /// @param others all requests of the cell
  void show(String rule, List<SharingRequest> leaned, List<SharingRequest> others) {
    getChildren().clear();
    add(words.say("matrix-screen.section.leaned", rule, leaned.size()), leaned);
    var rest = others.stream().filter(request -> !leaned.contains(request)).toList();
    add(
        leaned.isEmpty()
            ? words.say("matrix-screen.section.requests", rest.size())
            : words.say("matrix-screen.section.other-requests", rest.size()),
        rest);
  }

  private void add(String title, List<SharingRequest> requests) {
    if (!requests.isEmpty()) {
      var rows = new VBox();
      rows.getStyleClass().add("request-rows");
      requests.forEach(request -> rows.getChildren().add(line(request)));
      getChildren().add(RulePane.titled(title, rows));
    }
  }

  private HBox line(SharingRequest request) {
    var reference = new Hyperlink(request.reference());
    reference.setOnAction(event -> navigator.open(Place.REQUESTS, request.reference()));
    var received = label(day(request.timing().received()), "request-day");
    var decision = request.decision();
    var how =
        label(
            decision == null
                ? words.say(request.stage().word())
                : words.say(decision.kind().word()),
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
