package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Saving;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.DiscardBar;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.ProseField;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;

/// The card in which a request is decided.
final class DecisionPane extends VBox {

  private final Desk desk;
  private final Phrases phrases;
  private final Titles titles;
  private final DecisionModel model;
  private final Saving saving;
  private final Actions actions;
  private final Form form;
  private final VBox stale = new VBox();

  /// What happens round the card.
  interface Actions {
    void decided(SharingRequest request);

    void discarded();

    /// Reads the request again, so that the newest state stands beside what was typed.
    void showNewest();
  }

  DecisionPane(Desk desk, Phrases phrases, Titles titles, DecisionModel model, Actions actions) {
    this.desk = desk;
    this.phrases = phrases;
    this.titles = titles;
    this.model = model;
    this.actions = actions;
    saving = new Saving(desk.jobs());
    form = new Form(desk.words(), model.problems);
    getStyleClass().addAll("card", "decision");
    setId("decision");
    stale.getStyleClass().add("error-list");
    hide(stale);
    build();
  }

  private void build() {
    getChildren()
        .addAll(
            Controls.label(phrases.say("requests-screen.group.decision"), "section-title"),
            stale,
            form.problemList(),
            kinds());
    // Ticked in the panel beside the card; what is open there is told here.
    form.elsewhere("decision.conditions-met", "requests-screen.field.conditions-met");
    getChildren().addAll(whoAndWhen(), reason(), exemptions(), conditions(), sharing(), foot());
  }

  private Node kinds() {
    var name = phrases.say("requests-screen.field.kind");
    var kinds =
        new Segments<>(
            name,
            List.of(RequestDecision.Kind.values()),
            kind -> Phrases.headed(phrases.decision(kind)),
            model.kind);
    return form.field("decision.kind", name, kinds);
  }

  private Node whoAndWhen() {
    var on = phrases.say("requests-screen.field.decided-on");
    var by = phrases.say("requests-screen.field.by");
    return new Evenly(
        form.field("decision.on", on, new DayField(on, model.on)),
        form.field("decision.by", by, Controls.text(by, model.by)));
  }

  private Node reason() {
    var name = phrases.say("requests-screen.field.reason");
    var prose = new ProseField(name, 2, model.reason);
    prose.setId("reason");
    return form.field("decision.reason", name, prose);
  }

  private Node exemptions() {
    var name = phrases.say("requests-screen.field.exemptions");
    var field =
        new ChipField(
            desk.words(),
            name,
            phrases.say("requests-screen.exemptions.prompt"),
            titles.exemptions(),
            model.exemptions);
    return form.field("decision.exemptions", name, field)
        .remark(phrases.say("requests-screen.exemptions.note"));
  }

  private Node conditions() {
    var name = phrases.say("requests-screen.field.conditions");
    return form.field("decision.conditions", name, new ProseField(name, 1, model.conditions));
  }

  private Node sharing() {
    var what = phrases.say("requests-screen.field.shared");
    var method = phrases.say("requests-screen.field.method");
    var fields = new ArrayList<Node>();
    var shared = new ProseField(what, 2, model.shared);
    shared.setId("shared");
    var sent = Controls.text(method, model.method);
    sent.setId("method");
    fields.add(form.field("decision.shared", what, shared));
    fields.add(form.field("decision.method", method, sent));
    if (model.abroad()) {
      fields.add(mechanism());
    }
    var box = new VBox();
    box.getStyleClass().add("sharing");
    box.getChildren().setAll(fields);
    model.kind.subscribe(kind -> {
      box.setVisible(model.shares());
      box.setManaged(model.shares());
    });
    return box;
  }

  private Node mechanism() {
    var name = phrases.say("requests-screen.field.mechanism");
    var field = new ChoiceField(name, "");
    var choices =
        new ArrayList<>(List.of(Choice.none(phrases.say("requests-screen.field.not-stated"))));
    choices.addAll(titles.mechanisms());
    field.offer(choices, model.mechanism);
    return form.field("decision.mechanism", name, field);
  }

  private Node foot() {
    var save =
        Controls.primary(phrases.say("requests-screen.decide.save"), "Ctrl+Enter", this::save);
    save.setId("save-decision");
    return new DiscardBar(
        desk.words(),
        save,
        model::typed,
        "requests-screen.decide.discard-question",
        actions::discarded);
  }

  /// Saves the decision, once however often it is asked for.
  void save() {
    var request = model.request();
    var draft = model.draft();
    var seen = model.seen();
    Callable<Outcome<SharingRequest>> work =
        () -> desk.workbench().requests().decisions().decide(desk.officer(), request.reference(), draft, seen);
    saving.save(work, this::ended);
  }

  private void ended(Outcome<SharingRequest> outcome) {
    hide(stale);
    switch (outcome) {
      case Outcome.Done<SharingRequest> done -> {
        var saved = done.value();
        desk.changes()
            .saved(done, Sentence.of("requests-screen.saved.decision", saved.reference()));
        actions.decided(saved);
      }
      case Outcome.Rejected<SharingRequest>(var violations) -> {
        model.problems.found(violations, violation -> phrases.say(violation.sentence()));
        form.focusFirst();
      }
      case Outcome.Stale<SharingRequest>(var what, var current, var _) -> {
        stale
            .getChildren()
            .setAll(
                Controls.wrapped(phrases.say("requests-screen.stale.kept", phrases.say(what))),
                showNewest(() -> model.looked(current)));
        stale.setVisible(true);
        stale.setManaged(true);
      }
    }
  }

  private Button showNewest(Runnable looked) {
    var button =
        Controls.button(
            phrases.say("requests-screen.stale.show"),
            "",
            () -> {
              looked.run();
              hide(stale);
              actions.showNewest();
            });
    button.setId("show-newest");
    return button;
  }

  private static void hide(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }

  /// Goes to where the decision begins.
  void focusFirstField() {
    form.focusFirstField();
  }
}
