package org.igworkbench.window.requests.step;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.ProseField;

/// The fields of a step, in the order in which they are asked for.
record StepFields(Phrases phrases, Form form) {

  Node of(StepModel model) {
    var fields =
        switch (model) {
          case ReasonModel reason -> List.<Node>of(reason(reason));
          case AdviceModel advice -> advice(advice);
          case DisclosureModel disclosure -> disclosure(disclosure);
          case ConfirmationModel heard -> confirmation(heard);
        };
    var box = new VBox();
    box.getStyleClass().add("step-fields");
    box.getChildren().setAll(fields);
    return box;
  }

  private Node reason(ReasonModel model) {
    var key =
        switch (model.action()) {
          case PAUSE -> "request-life.field.waiting-for";
          case SIGN -> "request-life.field.signature-note";
          case SEND_BACK -> "request-life.field.send-back-why";
          default -> "request-life.field.close-why";
        };
    return prose(model.path(), "step-text", phrases.say(key), 2, model.text());
  }

  private List<Node> advice(AdviceModel model) {
    return List.of(
        prose("advice.text", "step-text", phrases.say("request-life.field.advised"), 3, model.text),
        new Evenly(
            text("advice.by", "advice-by", phrases.say("request-life.field.advice-by"), model.by),
            day("advice.on", phrases.say("request-life.field.advice-on"), model.on)));
  }

  private List<Node> disclosure(DisclosureModel model) {
    return List.of(
        prose(
            "disclosure.what",
            "disclosed-what",
            phrases.say("request-life.field.disclosed"),
            2,
            model.what),
        text(
            "disclosure.to",
            "disclosed-to",
            phrases.say("request-life.field.disclosed-to"),
            model.to),
        new Evenly(
            text(
                "disclosure.how",
                "disclosed-how",
                phrases.say("requests-screen.field.method"),
                model.how),
            text(
                "disclosure.by",
                "disclosed-by",
                phrases.say("request-life.field.disclosed-by"),
                model.by)),
        text(
            "disclosure.subjects",
            "disclosed-subjects",
            phrases.say("requests-screen.field.subjects-never-a-name"),
            model.subjects),
        new Evenly(
            text(
                "disclosure.people",
                "disclosed-people",
                phrases.say("requests-screen.field.people"),
                model.people),
            day("disclosure.on", phrases.say("request-life.field.disclosed-on"), model.on)));
  }

  private List<Node> confirmation(ConfirmationModel model) {
    var fields = new ArrayList<Node>();
    var kind = phrases.say("request-life.field.heard");
    fields.add(
        form.field(
            "confirmation.kind",
            kind,
            new Segments<>(
                    kind,
                    List.of(Disclosure.Kind.values()),
                    one -> phrases.say(one.word()),
                    model.kind)
                .wrapping()));
    if (model.disclosures().size() > 1) {
      fields.add(which(model));
    }
    fields.add(
        new Evenly(
            text(
                "confirmation.by",
                "confirmed-by",
                phrases.say("request-life.field.heard-by"),
                model.by),
            day("confirmation.on", phrases.say("request-life.field.heard-on"), model.on)));
    fields.add(
        prose(
            "confirmation.note",
            "step-text",
            phrases.say("request-life.field.heard-note"),
            2,
            model.note));
    return fields;
  }

  private Node which(ConfirmationModel model) {
    var name = phrases.say("request-life.field.which");
    var choices = new ArrayList<Choice>();
    for (var one : model.disclosures()) {
      choices.add(new Choice(String.valueOf(choices.size()), Days.brief(one.on()), one.what()));
    }
    var field = new ChoiceField(name, "");
    field.offer(choices, model.disclosure);
    return form.field("confirmation.disclosure", name, field);
  }

  private FieldBox prose(String path, String id, String name, int rows, StringProperty text) {
    var prose = new ProseField(name, rows, text);
    prose.setId(id);
    return form.field(path, name, prose);
  }

  private FieldBox text(String path, String id, String name, StringProperty text) {
    var field = Controls.text(name, text);
    field.setId(id);
    return form.field(path, name, field);
  }

  private FieldBox day(String path, String name, StringProperty text) {
    return form.field(path, name, new DayField(name, text));
  }
}
