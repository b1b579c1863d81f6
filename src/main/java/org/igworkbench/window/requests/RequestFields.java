package org.igworkbench.window.requests;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.form.Chips;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.jspecify.annotations.Nullable;

/// Everything that is known of a request, in groups, in words, with codes muted.
final class RequestFields {

  private final Phrases phrases;
  private final Titles titles;

  RequestFields(Phrases phrases, Titles titles) {
    this.phrases = phrases;
    this.titles = titles;
  }

  Node asking(SharingRequest request) {
    var requester = request.requester();
    var timing = request.timing();
    return group(
        "requests-screen.group.asking",
        field("requests-screen.shown.organisation", requester.organisation()),
        coded(
            "requests-screen.shown.recipient",
            requester.recipient(),
            titles.recipients(),
            "requests-screen.recipient.none"),
        field("requests-screen.shown.role", requester.role()),
        field("requests-screen.field.channel", requester.channel()),
        field(
            "requests-screen.field.received",
            phrases.say(
                "requests-screen.received.with-urgency",
                timing.received(),
                phrases.urgency(timing.urgency()))));
  }

  Node ground(SharingRequest request) {
    var ask = request.ask();
    return group(
        "requests-screen.group.ground",
        coded(
            "requests-screen.field.purpose",
            ask.purpose(),
            titles.purposes(),
            "requests-screen.field.not-stated"),
        coded(
            "requests-screen.shown.basis",
            ask.claim().basis(),
            titles.bases(),
            "requests-screen.field.not-stated"),
        coded(
            "requests-screen.shown.power",
            ask.claim().power(),
            titles.powers(),
            "requests-screen.field.not-stated"));
  }

  Node requested(SharingRequest request) {
    var ask = request.ask();
    var country = titles.country(ask.destination());
    return group(
        "requests-screen.group.requested",
        field("requests-screen.shown.description", ask.description()),
        chips(
            "requests-screen.field.categories",
            List.copyOf(ask.scope().categories()),
            titles.categories()),
        field("requests-screen.shown.subjects", ask.subjects()),
        field(
            "requests-screen.field.destination",
            country.orElseGet(() -> phrases.say("requests-screen.destination.home"))));
  }

  Node decision(RequestDecision decision) {
    var group =
        group(
            "requests-screen.group.decision",
            field(
                "requests-screen.shown.outcome",
                phrases.say(
                    "requests-screen.decided.on",
                    decision.on(),
                    phrases.decision(decision.kind()))),
            field("requests-screen.shown.by", decision.by()),
            field("requests-screen.shown.reason", decision.reason()));
    if (!decision.exemptions().isEmpty()) {
      group
          .getChildren()
          .add(
              chips(
                  "requests-screen.shown.exemptions", decision.exemptions(), titles.exemptions()));
    }
    add(group, "requests-screen.shown.conditions", decision.conditions());
    add(group, "requests-screen.shown.shared", decision.shared().what());
    add(group, "requests-screen.shown.method", decision.shared().method());
    var mechanism = decision.shared().mechanism();
    if (mechanism != null) {
      group
          .getChildren()
          .add(
              coded(
                  "requests-screen.shown.mechanism",
                  mechanism,
                  titles.mechanisms(),
                  "requests-screen.field.not-stated"));
    }
    return group;
  }

  private void add(VBox group, String label, String text) {
    if (!text.isBlank()) {
      group.getChildren().add(field(label, text));
    }
  }

  private VBox group(String heading, Node... fields) {
    var group = new VBox(Controls.label(phrases.say(heading), "section-title"));
    group.getStyleClass().add("field-group");
    group.getChildren().addAll(fields);
    return group;
  }

  private Node field(String label, String text) {
    return labelled(
        label,
        Controls.wrapped(text.isBlank() ? phrases.say("requests-screen.field.not-stated") : text));
  }

  private Node coded(String label, @Nullable String code, List<Choice> choices, String none) {
    if (code == null || code.isEmpty()) {
      return labelled(label, Controls.wrapped(phrases.say(none), "muted"));
    }
    var choice = Choice.of(choices, code);
    var title = Controls.wrapped(choice.title());
    if (choice.label().isEmpty()) {
      return labelled(label, title);
    }
    var shown = Controls.label(choice.label(), "code");
    shown.setMinWidth(HBox.USE_PREF_SIZE);
    var line = new HBox(shown, title);
    line.getStyleClass().add("coded");
    return labelled(label, line);
  }

  private Node chips(String label, List<String> codes, List<Choice> choices) {
    var chips = new FlowPane();
    chips.getStyleClass().add("chips");
    codes.forEach(code -> chips.getChildren().add(Chips.chip(Choice.of(choices, code))));
    var box = new VBox(Controls.label(phrases.say(label), "field-label"), chips);
    box.getStyleClass().add("shown-chips");
    return box;
  }

  private Node labelled(String label, Node value) {
    var box = new HBox(Controls.wrapped(phrases.say(label), "field-label"), value);
    box.getStyleClass().add("shown-field");
    HBox.setHgrow(value, Priority.ALWAYS);
    return box;
  }
}
