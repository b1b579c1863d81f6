package org.igworkbench.window.requests.life;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.papers.RecordBar;
import org.igworkbench.window.requests.step.DecisionPane;
import org.igworkbench.window.requests.verdict.Frozen;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.StageLine;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.jspecify.annotations.Nullable;

/// One request: heading, stage, what can be done with it, its decision and its fields, and above
/// them the form in which something is being done.
public final class RequestDetail extends VBox {

  private final Phrases phrases;
  private final RequestActions actions;
  private final ScrollPane scroll = new ScrollPane();
  private String shown = "";

  /// A request with what it takes to show it.
  ///
  /// @param matrix as it is now
  /// @param taken in how many working days it was decided; empty while it is not
  public record Shown(
      SharingRequest request, MatrixSnapshot matrix, RequestSettings settings, OptionalInt taken) {}

  /// How it stands there.
  ///
  /// @param alone whether it stands without the list
  /// @param above the form in which something is being done; null while nobody is at one
  /// @param instead what stands in place of its fields, such as the evidence; null for the fields
  /// @param below what stands under its fields, such as the attachments
  /// @param notice why the last step was not taken; empty where it was
  /// @param papers writes and prints the request
  record View(
      boolean alone,
      @Nullable Node above,
      @Nullable Node instead,
      Node below,
      String notice,
      RecordBar papers) {}

  RequestDetail(Phrases phrases, RequestActions actions) {
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
  void show(Shown what, View view) {
    var request = what.request();
    var content = new VBox(heading(request, view), stages(what));
    content.getStyleClass().add("detail-content");
    if (!view.notice().isEmpty()) {
      var notice = Controls.wrapped(view.notice(), "error-list");
      notice.setId("request-notice");
      content.getChildren().add(notice);
    }
    if (view.above() == null && view.instead() == null) {
      var row = new FlowPane();
      row.getStyleClass().add("request-actions");
      row.setId("request-actions");
      row.getChildren().setAll(actions.row(request));
      if (actions.primary(request).isPresent()) {
        row.getChildren().addAll(view.papers().buttons());
      }
      if (!row.getChildren().isEmpty()) {
        content.getChildren().add(row);
      }
      content.getChildren().add(view.papers());
    }
    var above = view.above();
    var instead = view.instead();
    if (above != null) {
      content.getChildren().add(above);
    }
    if (instead == null) {
      fields(what, view, content);
    } else {
      content.getChildren().add(instead);
    }
    scroll.setContent(content);
    // Read again, the same thing stays where one had scrolled to.
    var now =
        request.reference()
            + (above == null ? "" : " " + above.getId())
            + (instead == null ? "" : " " + instead.getId());
    if (!now.equals(shown)) {
      scroll.setVvalue(0);
    }
    shown = now;
  }

  private void fields(Shown what, View view, VBox content) {
    var request = what.request();
    var titles = new Titles(what.matrix());
    var decision = request.decision();
    var frozen = Frozen.of(decision);
    var cards = new DecisionCards(phrases, titles, what.settings(), frozen);
    if (decision != null) {
      content.getChildren().add(cards.decision(request, decision));
    }
    var advice = request.life().advice();
    // The form says it itself.
    boolean said = view.above() instanceof DecisionPane;
    if (advice != null && !said) {
      var against = decision == null ? "" : decision.adviceNotFollowed();
      content.getChildren().add(cards.advice(advice, against, decision != null));
    }
    if (decision != null) {
      content.getChildren().add(cards.signatures(decision));
    }
    var fields = new RequestFields(phrases, titles, frozen);
    var left = new VBox(fields.asking(request), fields.ground(request));
    var right = new VBox(fields.requested(request), fields.particulars(request));
    left.getStyleClass().add("field-groups");
    right.getStyleClass().add("field-groups");
    content.getChildren().add(new Evenly(left, right));
    content.getChildren().add(view.below());
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

  private Node heading(SharingRequest request, View view) {
    var reference = Controls.label(request.reference(), "screen-title");
    reference.setMinWidth(USE_PREF_SIZE);
    var who = new HBox(reference, Controls.label(request.requester().organisation(), "muted"));
    var buttons = new HBox();
    who.getStyleClass().add("detail-heading");
    buttons.getStyleClass().add("detail-heading");
    if (view.instead() != null) {
      var back =
          Controls.button(
              phrases.say("request-life.evidence.close"), "bi-arrow-left", actions::closeEvidence);
      back.setId("evidence-close");
      buttons.getChildren().add(back);
    } else if (view.above() == null) {
      // One of the two: a narrow window has no room for both beside each other.
      actions
          .primary(request)
          .ifPresentOrElse(
              buttons.getChildren()::add,
              () -> buttons.getChildren().addAll(view.papers().buttons()));
      buttons.getChildren().add(aloneButton(view.alone()));
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

  private Node stages(Shown what) {
    var request = what.request();
    var when = Controls.label(new Clockwork(phrases).withRequiredBy(request, what.taken()));
    when.setId("clock");
    if (request.overdueOn(phrases.today())) {
      when.getStyleClass().add("error-text");
    } else if (!request.stage().open()) {
      when.getStyleClass().add("muted");
    } else if (request.timing().pausedSince() != null) {
      when.getStyleClass().add("warning-text");
    }
    when.setWrapText(true);
    return new StageBar(new StageLine(phrases, request), when);
  }
}
