package org.igworkbench.window.requests.form;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.requests.form.RequestProgress.Section;
import org.igworkbench.window.requests.words.LifeFactWords;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.workspace.Answer;

/// The fields of the page on which a request is typed, section by section, in the order of the
/// ICO’s decision form.
final class NewRequestFields {

  private final Phrases phrases;
  private final NewRequestModel model;
  private final PageFields fields;
  private final PageChoices choices;
  private final Titles titles;
  private final Supplier<List<String>> organisations;

  /// @param organisations those that have asked before, to be typed again quickly
  NewRequestFields(
      Phrases phrases,
      NewRequestModel model,
      PageFields fields,
      PageReading read,
      Supplier<List<String>> organisations) {
    this.phrases = phrases;
    this.model = model;
    this.fields = fields;
    this.choices = new PageChoices(read.matrix());
    this.titles = new Titles(read.matrix());
    this.organisations = organisations;
  }

  /// What stands in a section.
  Node[] of(Section section) {
    return switch (section) {
      case ASKING -> asking();
      case GROUND -> ground();
      case REQUESTED -> requested();
      case CONDITIONS -> conditions();
      case NECESSITY -> necessity();
      case KEEPING -> keeping();
    };
  }

  private Node[] asking() {
    // The fields are made in the order in which they stand: so their form knows them.
    return new Node[] {
      new Evenly(
          fields.text(
              "request.organisation",
              phrases.say("requests-screen.field.organisation"),
              model.organisation,
              organisations),
          fields.choice(
              "request.recipient",
              phrases.say("requests-screen.field.recipient"),
              phrases.say("requests-screen.recipient.prompt"),
              PageChoices.orNone(
                  phrases.say("requests-screen.recipient.none"), choices.recipients()),
              model.recipient)),
      new Evenly(
          fields.text("request.role", phrases.say("requests-screen.field.role"), model.role),
          fields.usual(
              "request.channel",
              phrases.say("requests-screen.field.channel"),
              channels(),
              model.channel)),
      new Evenly(
          fields.day(
              "request.received",
              phrases.say("requests-screen.field.date-received"),
              model.received),
          fields.day(
              "request.required-by",
              phrases.say("requests-screen.field.required-by"),
              model.requiredBy)),
      new Evenly(
          fields.segments(
              "request.urgency",
              phrases.say("requests-screen.field.urgency"),
              List.of(Urgency.values()),
              one -> Phrases.headed(phrases.urgency(one)),
              model.urgency),
          fields.text(
              "request.receiver",
              phrases.say("requests-screen.field.receiver"),
              model.receiver,
              organisations))
    };
  }

  private List<String> channels() {
    return Stream.of(
            "requests-screen.channel.secure-email",
            "requests-screen.channel.portal",
            "requests-screen.channel.transfer",
            "requests-screen.channel.post",
            "requests-screen.channel.telephone",
            "requests-screen.channel.meeting")
        .map(key -> phrases.words().say(key))
        .toList();
  }

  private Node[] ground() {
    return new Node[] {
      fields.choice(
          "request.purpose",
          phrases.say("requests-screen.field.purpose"),
          phrases.say("requests-screen.purpose.prompt"),
          choices.purposes(),
          model.purpose),
      new Evenly(
          fields.choice(
              "request.basis",
              phrases.say("requests-screen.field.basis"),
              "",
              PageChoices.orNone(notStated(), titles.bases()),
              model.basis),
          power())
    };
  }

  private String notStated() {
    return phrases.say("requests-screen.field.not-stated");
  }

  /// The powers that are typical of the purpose and the recipient come first.
  private FieldBox power() {
    var box =
        fields.choice(
            "request.power",
            phrases.say("requests-screen.field.power"),
            "",
            PageChoices.orNone(notStated(), powers()),
            model.power);
    Runnable again =
        () -> ((ChoiceField) box.control()).offer(PageChoices.orNone(notStated(), powers()));
    model.purpose.subscribe(chosen -> again.run());
    model.recipient.subscribe(chosen -> again.run());
    return box;
  }

  private List<Choice> powers() {
    return choices.powers(model.purpose.get(), model.recipient.get());
  }

  private Node[] requested() {
    return new Node[] {
      fields.prose(
          "request.description",
          phrases.say("requests-screen.field.description-in-words"),
          2,
          model.description),
      fields.chips(
          "request.categories",
          phrases.say("requests-screen.field.categories-with-letters"),
          titles.categories(),
          model.categories),
      new Evenly(
          fields.text(
              "request.subjects",
              phrases.say("requests-screen.field.subjects-never-a-name"),
              model.subjects),
          fields.plain("request.people", phrases.say("requests-screen.field.people"), model.people),
          fields.choice(
              "request.destination",
              phrases.say("requests-screen.field.destination"),
              "",
              PageChoices.orNone(
                  phrases.say("requests-screen.destination.home"), titles.countries()),
              model.destination))
    };
  }

  private Node[] conditions() {
    return new Node[] {
      conditionChips(),
      fields
          .text("request.part3", phrases.say("requests-screen.field.part3"), model.part3)
          .remark(phrases.say("requests-screen.part3.remark"))
    };
  }

  private FieldBox conditionChips() {
    return fields.chips(
        "request.conditions",
        phrases.say("requests-screen.field.article-conditions"),
        choices.conditions(),
        model.conditions);
  }

  private Node[] necessity() {
    return new Node[] {
      fields.prose(
          "request.necessity", phrases.say("requests-screen.field.necessity"), 2, model.necessity),
      new Evenly(
          fields.kind(
              "request.relationship",
              phrases.say("requests-screen.field.relationship"),
              List.of(Relationship.values()),
              one -> phrases.say(one.word()),
              model.relationship),
          fields.kind(
              "request.agreed",
              phrases.say("requests-screen.field.agreed"),
              List.of(Answer.values()),
              new LifeFactWords(phrases.words())::answer,
              model.agreed)),
      fields.text(
          "request.agreement",
          phrases.say("requests-screen.field.agreement"),
          model.agreement,
          choices::agreements),
      fields.prose(
          "request.assessment",
          phrases.say("requests-screen.field.assessment"),
          1,
          model.assessment)
    };
  }

  private Node[] keeping() {
    return new Node[] {
      new Evenly(
          fields.prose(
              "request.retention",
              phrases.say("requests-screen.field.retention"),
              2,
              model.retention),
          fields.prose(
              "request.security",
              phrases.say("requests-screen.field.security"),
              2,
              model.security)),
      fields.prose("request.rights", phrases.say("requests-screen.field.rights"), 2, model.rights),
      fields.text(
          "request.intervals", phrases.say("requests-screen.field.intervals"), model.intervals)
    };
  }
}
