package org.igworkbench.window.requests;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.jspecify.annotations.Nullable;

/// One request: heading, stage, its fields, and above them the form while it is being decided.
final class RequestDetail extends VBox {

  private final Phrases phrases;
  private final ScrollPane scroll = new ScrollPane();
  private String shown = "";

  /// What one can do here.
  interface Actions {
    /// Whether decisions can be recorded now: not while another day is looked at.
    boolean mayDecide();

    void record(SharingRequest request);

    /// Shows the request without the list, or again with it.
    void alone(boolean alone);
  }

  private final Actions actions;

  RequestDetail(Phrases phrases, Actions actions) {
    this.phrases = phrases;
    this.actions = actions;
    getStyleClass().add("request-detail");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
  }

  /// Shows a request.
  ///
  /// @param alone whether it stands without the list
  /// @param deciding the form that decides it; null while nobody is at it
  /// @param draft whether a decision was begun and left
  void show(
      SharingRequest request,
      Titles titles,
      boolean alone,
      @Nullable DecisionPane deciding,
      boolean draft) {
    var content = new VBox(heading(request, alone, deciding != null, draft), stages(request));
    content.getStyleClass().add("detail-content");
    if (deciding != null) {
      content.getChildren().add(deciding);
    }
    var fields = new RequestFields(phrases, titles);
    var left = new VBox(fields.asking(request), fields.ground(request));
    var right = new VBox(fields.requested(request));
    left.getStyleClass().add("field-groups");
    right.getStyleClass().add("field-groups");
    var decision = request.decision();
    if (decision != null) {
      right.getChildren().add(fields.decision(decision));
    }
    content.getChildren().add(new Evenly(left, right));
    scroll.setContent(content);
    // Read again, the same thing stays where one had scrolled to.
    var now = request.reference() + (deciding == null ? "" : " deciding");
    if (!now.equals(shown)) {
      scroll.setVvalue(0);
    }
    shown = now;
  }

  /// Takes the keys, at what can be done with the request.
  void takeKeys() {
    applyCss();
    var first = scroll.lookup("#record-decision");
    var button = first == null ? scroll.lookup("#with-list") : first;
    if (button != null) {
      button.requestFocus();
    }
  }

  private Node heading(SharingRequest request, boolean alone, boolean deciding, boolean draft) {
    var reference = Controls.label(request.reference(), "screen-title");
    reference.setMinWidth(USE_PREF_SIZE);
    var who = new HBox(reference, Controls.label(request.requester().organisation(), "muted"));
    var buttons = new HBox();
    who.getStyleClass().add("detail-heading");
    buttons.getStyleClass().add("detail-heading");
    if (request.stage().open() && !deciding && actions.mayDecide()) {
      var key = draft ? "requests-screen.decide.go-on" : "requests-screen.decide.button";
      var record = Controls.button(phrases.say(key), "bi-pen", () -> actions.record(request));
      record.setId("record-decision");
      record.getStyleClass().add("accent");
      buttons.getChildren().add(record);
    }
    if (!deciding) {
      buttons.getChildren().add(aloneButton(alone));
    }
    return new BarEnds(who, buttons);
  }

  private Node aloneButton(boolean alone) {
    var button =
        Controls.button(
            phrases.say(
                alone ? "requests-screen.detail.with-list" : "requests-screen.detail.alone"),
            alone ? "bi-layout-split" : "bi-arrows-fullscreen",
            () -> actions.alone(!alone));
    button.setId("with-list");
    return button;
  }

  private Node stages(SharingRequest request) {
    var decision = request.decision();
    var due = request.timing().due();
    var when =
        decision == null
            ? Controls.label(phrases.say("requests-screen.due.by", due))
            : Controls.label(
                phrases.say("requests-screen.due.and-decided", due, decision.on()), "muted");
    if (request.overdueOn(phrases.today())) {
      when.getStyleClass().add("error-text");
      when.setText(phrases.say("requests-screen.due.by-overdue", due, phrases.due(request)));
    }
    when.setMinWidth(USE_PREF_SIZE);
    return new BarEnds(new StageLine(phrases, request.stage()), when);
  }
}
