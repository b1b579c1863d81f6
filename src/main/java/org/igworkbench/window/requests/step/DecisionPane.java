package org.igworkbench.window.requests.step;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.SavingForm;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.DraftKeeping;
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
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;

/// The card in which a request is decided, or an emergency is reviewed.
public final class DecisionPane extends VBox {

  private final Desk desk;
  private final Phrases phrases;
  private final Titles titles;
  private final DecisionModel model;
  private final DecisionGround ground;
  private final Actions actions;
  private final Form form;
  private final SavingForm saving;
  private final DraftKeeping keeping;

  /// What happens round the card.
  public interface Actions {
    void decided(SharingRequest request);

    void discarded();

    /// Reads the request again, so that the newest state stands beside what was typed.
    void showNewest();
  }

  /// How the card names things, and what stands in it.
  public record Naming(Phrases phrases, Titles titles) {}

  public DecisionPane(
      Desk desk, Naming naming, DecisionModel model, DecisionGround ground, Actions actions) {
    this.desk = desk;
    this.phrases = naming.phrases();
    this.titles = naming.titles();
    this.model = model;
    this.ground = ground;
    this.actions = actions;
    form = new Form(desk.words(), model.problems);
    saving = new SavingForm(desk, phrases, form, model.problems);
    getStyleClass().addAll("card", "decision");
    setId("decision");
    keeping =
        new DraftKeeping(
            desk,
            "decision",
            model.request().reference(),
            model.seen(),
            model.bag(ground.reasons()));
    build();
    // Nobody would look elsewhere for what was left half typed.
    keeping.resumeKept();
  }

  private void build() {
    // Ticked in the panel beside the card; what is open there is told here.
    form.elsewhere("decision.conditions-met", "requests-screen.field.conditions-met");
    var heading =
        model.reviewing() ? "request-life.review.heading" : "requests-screen.group.decision";
    getChildren()
        .addAll(
            Controls.label(phrases.say(heading), "section-title"),
            Kept.line(keeping),
            saving.notice(),
            form.problemList(),
            kinds(),
            reasons(),
            reason(),
            shared(),
            withheld(),
            exemptions(),
            exemptionTest(),
            conditions(),
            method());
    if (model.advised()) {
      getChildren().add(advice());
    }
    getChildren().addAll(whoAndWhen(), secondSignature(), foot());
  }

  private Node kinds() {
    var name = phrases.say("requests-screen.field.kind");
    var kinds =
        new Segments<>(
            name,
            model.kinds(),
            kind ->
                model.reviewing() ? phrases.review(kind) : Phrases.headed(phrases.decision(kind)),
            model.kind);
    return form.field("decision.kind", name, kinds.wrapping());
  }

  private Node reasons() {
    var name = phrases.say("request-life.field.reasons");
    var reasons = new ReasonsPane(phrases, model, ground);
    return when(
        () -> model.wants(true) || model.wants(false), form.field("decision.coded", name, reasons));
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
    field.setId("exemptions");
    return form.field("decision.exemptions", name, field)
        .remark(phrases.say("requests-screen.exemptions.note"));
  }

  private Node exemptionTest() {
    var name = phrases.say("request-life.field.exemption-test");
    var prose = new ProseField(name, 2, model.exemptionTest);
    prose.setId("exemption-test");
    var box =
        new VBox(
            new ExemptionTests(phrases, titles, model.exemptions),
            form.field("decision.exemption-test", name, prose));
    box.getStyleClass().add("exemption-test");
    model.exemptions.subscribe(() -> show(box, !model.exemptions.isEmpty()));
    show(box, !model.exemptions.isEmpty());
    return box;
  }

  private Node conditions() {
    var name = phrases.say("requests-screen.field.conditions");
    return when(
        model::shares,
        form.field("decision.conditions", name, new ProseField(name, 1, model.conditions)));
  }

  private Node shared() {
    var name =
        phrases.say(
            model.reviewing() ? "request-life.review.shared" : "requests-screen.field.shared");
    var prose = new ProseField(name, 2, model.shared);
    prose.setId("shared");
    return when(model::shares, form.field("decision.shared", name, prose));
  }

  private Node withheld() {
    var name = phrases.say("request-life.field.withheld");
    var prose = new ProseField(name, 2, model.withheld);
    prose.setId("withheld");
    return when(model::holdsBack, form.field("decision.withheld", name, prose));
  }

  private Node method() {
    var name = phrases.say("requests-screen.field.method");
    var sent = Controls.text(name, model.method);
    sent.setId("method");
    var fields = new ArrayList<Node>(List.of(form.field("decision.method", name, sent)));
    if (model.abroad()) {
      fields.add(mechanism());
    }
    return when(model::shares, new Evenly(fields.toArray(Node[]::new)));
  }

  private Node mechanism() {
    var name = phrases.say("requests-screen.field.mechanism");
    var field = new ChoiceField(name, "");
    field.setId("mechanism");
    var choices =
        new ArrayList<>(List.of(Choice.none(phrases.say("requests-screen.field.not-stated"))));
    choices.addAll(titles.mechanisms());
    field.offer(choices, model.mechanism);
    return form.field("decision.mechanism", name, field);
  }

  private Node advice() {
    var given = model.request().life().advice();
    var name = phrases.say("request-life.field.advice");
    var box = new VBox();
    box.getStyleClass().add("advice");
    if (given != null) {
      box.getChildren()
          .addAll(
              Controls.wrapped(
                  phrases.say("request-life.advice.given", given.by(), given.on()), "note"),
              Controls.wrapped(given.text(), "quoted"));
    }
    box.getChildren().add(new AdviceChoice(phrases, model.followed, model.notFollowed));
    return form.field("decision.advice", name, box);
  }

  private Node whoAndWhen() {
    var on = phrases.say("requests-screen.field.decided-on");
    var by = phrases.say("requests-screen.field.by");
    return new Evenly(
        form.field("decision.by", by, Controls.text(by, model.by)),
        form.field("decision.on", on, new DayField(on, model.on)));
  }

  /// Says before anything is saved whether another person has to sign, and why.
  private Node secondSignature() {
    var label = new Label();
    label.setId("second-signature");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("note");
    model.kind.subscribe(_ -> {
      boolean asked = model.shares() && !ground.causes().isEmpty();
      label.setText(
          asked
              ? phrases.say("request-life.second.asked", phrases.causes(ground.causes()))
              : phrases.say("request-life.second.not-asked"));
      label.getStyleClass().removeAll("warning-text", "muted");
      label.getStyleClass().add(asked ? "warning-text" : "muted");
      show(label, model.kind.get() != null);
    });
    return label;
  }

  private Node foot() {
    var save =
        Controls.primary(phrases.say("requests-screen.decide.save"), "Ctrl+Enter", this::save);
    save.setId("save-decision");
    return new DiscardBar(
        desk.words(), save, model::typed, "requests-screen.decide.discard-question", this::discard);
  }

  private void discard() {
    keeping.discard();
    actions.discarded();
  }

  /// Shows a node as long as it goes with how it is decided.
  private Node when(BooleanSupplier wanted, Node node) {
    model.kind.subscribe(_ -> show(node, wanted.getAsBoolean()));
    return node;
  }

  private static void show(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  /// Saves the decision, once however often it is asked for.
  public void save() {
    var request = model.request();
    var draft = model.draft();
    var seen = keeping.seen();
    var officer = desk.officer();
    Callable<Outcome<SharingRequest>> work =
        () ->
            desk.workbench()
                .requests()
                .decisions()
                .decide(officer, request.reference(), draft, seen);
    saving.save(work, new Saved());
  }

  /// Goes to where the decision begins.
  public void focusFirstField() {
    form.focusFirstField();
  }

  private final class Saved implements SavingForm.Owner<SharingRequest> {
    @Override
    public void saved(Outcome.Done<SharingRequest> done) {
      var saved = done.value();
      desk.changes().saved(done, Sentence.of("requests-screen.saved.decision", saved.reference()));
      keeping.discard();
      actions.decided(saved);
    }

    @Override
    public void looked(Revision newest) {
      model.looked(newest);
      keeping.looked(newest);
      actions.showNewest();
    }
  }
}
