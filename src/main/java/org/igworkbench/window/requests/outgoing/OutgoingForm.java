package org.igworkbench.window.requests.outgoing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.IdentifierAdvice;
import org.igworkbench.window.shell.form.ProseField;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cards of a request that we make, in the order in which one writes it.
final class OutgoingForm extends VBox {

  private final Words words;
  private final OutgoingFormModel model;
  private final Titles titles;
  private final Supplier<LocalDate> today;
  private final Form form;
  private final Label effect = Controls.wrapped("", "note");
  private final Button anew;

  OutgoingForm(
      Words words, OutgoingFormModel model, OutgoingReading reading, Supplier<LocalDate> today) {
    this.words = words;
    this.model = model;
    this.titles = new Titles(reading.matrix());
    this.today = today;
    form = new Form(words, model.problems());
    anew =
        Controls.button(
            words.say("outgoing-screen.statement.anew"),
            "bi-arrow-repeat",
            () -> {
              model.draftAnew();
              // The button is gone then, and would take the keys with it.
              lookup("#" + OutgoingField.STATEMENT.id()).requestFocus();
            });
    anew.setId("outgoing-draft");
    effect.setId("outgoing-effect");
    getStyleClass().add("row-form");
    getChildren()
        .addAll(form.problemList(), asked(), ground(), wanted(), need(), sending(), answer());
    Stream.of(OutgoingField.values())
        .forEach(field -> model.text(field).subscribe((was, now) -> showEffect()));
    showEffect();
  }

  private VBox asked() {
    var none = Choice.none(words.say("outgoing-screen.recipient.none"));
    return Controls.card(
        words.say("outgoing-screen.card.asked"),
        line(OutgoingField.ORGANISATION),
        choice(OutgoingField.RECIPIENT, after(none, titles.recipients())));
  }

  private VBox ground() {
    var none = Choice.none(words.say("outgoing-screen.choice.none"));
    return Controls.card(
        words.say("outgoing-screen.card.ground"),
        choice(OutgoingField.PURPOSE, after(none, titles.purposes())),
        choice(OutgoingField.BASIS, after(none, titles.bases())),
        choice(OutgoingField.POWER, after(none, titles.powers())),
        line(OutgoingField.TASK).remark(words.say("outgoing-screen.task.note")));
  }

  private VBox wanted() {
    var chips =
        new ChipField(
            words,
            label(OutgoingField.CATEGORIES),
            words.say("outgoing-screen.categories.prompt"),
            titles.categories(),
            listed());
    return Controls.card(
        words.say("outgoing-screen.card.wanted"),
        advised(OutgoingField.DESCRIPTION, prose(OutgoingField.DESCRIPTION, 2)),
        field(OutgoingField.CATEGORIES, chips),
        new Evenly(
            advised(OutgoingField.SUBJECTS, line(OutgoingField.SUBJECTS)),
            line(OutgoingField.PEOPLE)));
  }

  private VBox need() {
    var statement = prose(OutgoingField.STATEMENT, 6);
    return Controls.card(
        words.say("outgoing-screen.card.need"),
        advised(OutgoingField.NECESSITY, prose(OutgoingField.NECESSITY, 2)),
        statement,
        effect,
        anew,
        new Evenly(line(OutgoingField.MADE_BY), day(OutgoingField.MADE_ON)));
  }

  private VBox sending() {
    var stages =
        Stream.of(OutgoingStage.values())
            .map(stage -> new Choice(stage.name(), "", words.say(stage.word())))
            .toList();
    return Controls.card(
        words.say("outgoing-screen.card.sending"),
        new Evenly(choice(OutgoingField.STAGE, stages), day(OutgoingField.REPLY_BY)),
        new Evenly(day(OutgoingField.SENT_ON), line(OutgoingField.CHANNEL)));
  }

  private VBox answer() {
    return Controls.card(
        words.say("outgoing-screen.card.answer"),
        new Evenly(day(OutgoingField.ANSWERED_ON), line(OutgoingField.KEPT)),
        advised(OutgoingField.RECEIVED, prose(OutgoingField.RECEIVED, 2)),
        advised(OutgoingField.NOTE, prose(OutgoingField.NOTE, 2)));
  }

  private static List<Choice> after(Choice none, List<Choice> choices) {
    return Stream.concat(Stream.of(none), choices.stream()).toList();
  }

  private String label(OutgoingField field) {
    return words.say(field.label());
  }

  private FieldBox field(OutgoingField field, Node control) {
    control.setId(field.id());
    return form.field(field.path(), label(field), control);
  }

  private FieldBox line(OutgoingField field) {
    return field(field, Controls.text(label(field), model.text(field)));
  }

  private FieldBox prose(OutgoingField field, int rows) {
    return field(field, new ProseField(label(field), rows, model.text(field)));
  }

  /// Says under the field what in it looks like a person’s identifier.
  private FieldBox advised(OutgoingField field, FieldBox box) {
    box.getChildren().add(new IdentifierAdvice(words, model.text(field), today));
    return box;
  }

  private FieldBox day(OutgoingField field) {
    return field(field, new DayField(label(field), model.text(field)));
  }

  private FieldBox choice(OutgoingField field, List<Choice> choices) {
    var control = new ChoiceField(label(field), "");
    control.offer(choices, model.text(field));
    return field(field, control);
  }

  /// The codes of the categories as a list that can be added to.
  private ObservableList<String> listed() {
    var text = model.text(OutgoingField.CATEGORIES);
    var list = FXCollections.observableArrayList(text.get().lines().toList());
    list.addListener((ListChangeListener<String>) change -> text.set(String.join("\n", list)));
    // What somebody else has saved comes in by the text.
    text.subscribe((was, now) -> {
      var lines = now.lines().toList();
      if (!list.equals(lines)) {
        list.setAll(lines);
      }
    });
    return list;
  }

  /// Says under the statement what it does as it stands.
  private void showEffect() {
    var now = model.effect(today.get());
    effect.setText(words.say(now.said()));
    effect.setGraphic(new FontIcon(now.useful() ? "bi-check2-circle" : "bi-info-circle"));
    anew.setVisible(model.canDraft());
    anew.setManaged(model.canDraft());
  }

  /// Goes to where the form begins.
  void focusFirstField() {
    form.focusFirstField();
  }

  /// Goes to the first field that is wrong.
  void focusFirst() {
    form.focusFirst();
  }
}
