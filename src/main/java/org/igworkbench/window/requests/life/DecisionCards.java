package org.igworkbench.window.requests.life;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.verdict.Frozen;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.form.BarEnds;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.kordamp.ikonli.javafx.FontIcon;

/// A decision as one reads it: how and why, the advice, and who signed.
final class DecisionCards {

  private final Phrases phrases;
  private final Titles titles;
  private final RequestSettings settings;
  private final Frozen frozen;
  private final ShownFields shown;

  DecisionCards(Phrases phrases, Titles titles, RequestSettings settings, Frozen frozen) {
    this.phrases = phrases;
    this.titles = titles;
    this.settings = settings;
    this.frozen = frozen;
    shown = new ShownFields(phrases);
  }

  Node decision(SharingRequest request, RequestDecision decision) {
    boolean review = request.timing().reviewBy() != null;
    var kind =
        review
            ? phrases.review(decision.kind())
            : Phrases.headed(phrases.decision(decision.kind()));
    var heading = review ? "request-life.review.heading" : "requests-screen.group.decision";
    var outcome = Controls.label(kind, "outcome");
    outcome.setMinWidth(HBox.USE_PREF_SIZE);
    var card =
        new VBox(new BarEnds(Controls.label(phrases.say(heading), "section-title"), outcome));
    card.getStyleClass().addAll("card", "decided");
    reasons(decision, card);
    shown.add(card, "requests-screen.shown.reason", decision.reason());
    shown.add(card, "requests-screen.shown.shared", decision.shared().what());
    shown.add(card, "request-life.shown.withheld", decision.shared().withheld());
    if (!decision.exemptions().isEmpty()) {
      card.getChildren()
          .add(
              shown.chips(
                  "requests-screen.shown.exemptions",
                  decision.exemptions().stream().map(this::exemption).toList()));
      shown.add(card, "request-life.shown.exemption-test", decision.exemptionTest());
    }
    shown.add(card, "requests-screen.shown.conditions", decision.conditions());
    shown.add(card, "requests-screen.shown.method", decision.shared().method());
    var mechanism = decision.shared().mechanism();
    if (mechanism != null) {
      shown.add(card, "requests-screen.shown.mechanism", frozen.title(mechanism, titles::lawTitle));
    }
    return card;
  }

  private Choice exemption(String code) {
    return new Choice(code, code, frozen.title(code, titles::lawTitle));
  }

  private void reasons(RequestDecision decision, VBox card) {
    if (decision.coded().isEmpty()) {
      return;
    }
    card.getChildren()
        .add(
            new Evenly(
                column("request-life.reasons.sharing", decision, true),
                column("request-life.reasons.holding", decision, false)));
  }

  private Node column(String heading, RequestDecision decision, boolean sharing) {
    var column = new VBox(Controls.label(phrases.say(heading), "group-label"));
    column.getStyleClass().add("reason-column");
    decision.coded().stream()
        .filter(code -> sharing == settings.reason(code).map(CodedReason::sharing).orElse(true))
        .forEach(code -> column.getChildren().add(reason(code)));
    if (column.getChildren().size() == 1) {
      column.getChildren().add(Controls.label(phrases.say("request-life.reasons.none"), "muted"));
    }
    return column;
  }

  private Node reason(String code) {
    var shownCode = Controls.label(code, "code");
    shownCode.setMinWidth(HBox.USE_PREF_SIZE);
    var icon = new FontIcon("bi-check2");
    icon.getStyleClass().add("tone-sound");
    var title = frozen.title(code, one -> settings.reason(one).map(CodedReason::title).orElse(one));
    var line = new HBox(icon, shownCode, Controls.wrapped(title));
    line.getStyleClass().add("reason");
    return line;
  }

  Node advice(Life.Advice advice, String notFollowed, boolean decided) {
    var by =
        Controls.label(phrases.say("request-life.advice.given", advice.by(), advice.on()), "note");
    var card =
        new VBox(
            new BarEnds(
                Controls.label(phrases.say("request-life.field.advice"), "section-title"), by),
            Controls.wrapped(advice.text(), "quoted"));
    card.getStyleClass().add("card");
    if (decided) {
      card.getChildren()
          .add(
              Controls.wrapped(
                  notFollowed.isBlank()
                      ? phrases.say("request-life.advice.followed")
                      : phrases.say("request-life.advice.not-followed-because", notFollowed),
                  notFollowed.isBlank() ? "muted" : "warning-text"));
    }
    return card;
  }

  Node signatures(RequestDecision decision) {
    var signing = decision.signing();
    var note =
        signing.causes().isEmpty()
            ? phrases.say("request-life.second.not-asked")
            : phrases.say("request-life.second.because", phrases.causes(signing.causes()));
    var heading =
        new HBox(
            Controls.label(phrases.say("request-life.heading.signatures"), "section-title"),
            Controls.wrapped(note, "note"));
    heading.getStyleClass().add("detail-heading");
    var first =
        signature(
            "requests-screen.shown.by",
            List.of(decision.by(), phrases.say("request-life.heading.signed-on", decision.on())),
            true);
    var card = new VBox(heading);
    card.getStyleClass().add("card");
    var second = signing.signature();
    if (second != null) {
      var lines =
          second.note().isBlank()
              ? List.of(second.by(), phrases.say("request-life.heading.signed-on", second.on()))
              : List.of(
                  second.by(),
                  phrases.say("request-life.heading.signed-on", second.on()),
                  second.note());
      card.getChildren()
          .add(new Evenly(first, signature("request-life.heading.sign", lines, true)));
    } else if (signing.awaited()) {
      card.getChildren()
          .add(
              new Evenly(
                  first,
                  signature(
                      "request-life.heading.sign",
                      List.of(phrases.say("request-life.second.awaited")),
                      false)));
    } else {
      card.getChildren().add(first);
    }
    return card;
  }

  private Node signature(String heading, List<String> lines, boolean done) {
    var icon = new FontIcon(done ? "bi-check-circle-fill" : "bi-circle");
    icon.getStyleClass().addAll(done ? "stage-done" : "stage-ahead", "signature-mark");
    var words = new VBox(Controls.label(phrases.say(heading), "note"));
    for (int place = 0; place < lines.size(); place++) {
      words.getChildren().add(Controls.wrapped(lines.get(place), place == 0 ? "strong" : "note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var box = new HBox(icon, words);
    box.getStyleClass().add("signature");
    return box;
  }
}
