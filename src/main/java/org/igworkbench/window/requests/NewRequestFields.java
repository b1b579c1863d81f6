package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.ProseField;
import org.igworkbench.workspace.Words;

/// The cards of a new request and their fields.
final class NewRequestFields {

  private final Words words;
  private final Phrases phrases;
  private final NewRequestModel model;
  private final Form form;
  private final LogBasis log;
  private final Titles titles;

  NewRequestFields(Phrases phrases, NewRequestModel model, Form form, LogBasis log) {
    this.words = phrases.words();
    this.phrases = phrases;
    this.model = model;
    this.form = form;
    this.log = log;
    this.titles = new Titles(log.matrix());
  }

  VBox asking() {
    var organisation = phrases.say("requests-screen.field.organisation");
    var typed = Controls.text(organisation, model.organisation);
    typed.setId("organisation");
    TextFields.bindAutoCompletion(typed, request -> organisations(request.getUserText()))
        .setDelay(0);
    var role = phrases.say("requests-screen.field.role");
    var person = Controls.text(role, model.role);
    person.setId("role");
    return Controls.card(
        phrases.say("requests-screen.group.asking"),
        new Evenly(form.field("request.organisation", organisation, typed), recipient()),
        new Evenly(form.field("request.role", role, person), channel()),
        new Evenly(received(), urgency()));
  }

  private List<String> organisations(String typed) {
    var lower = typed.toLowerCase(Locale.UK).strip();
    if (lower.isEmpty()) {
      return List.of();
    }
    return java.util.stream.Stream.<String>empty()
        .filter(name -> name.toLowerCase(Locale.UK).contains(lower))
        .filter(name -> !name.equals(typed))
        .sorted()
        .toList();
  }

  private Node recipient() {
    var name = phrases.say("requests-screen.field.recipient");
    var field = new ChoiceField(name, phrases.say("requests-screen.recipient.prompt"));
    field.setId("recipient");
    field.offer(after("requests-screen.recipient.none", titles.recipients()), model.recipient);
    return form.field("request.recipient", name, field);
  }

  private List<Choice> after(String noneKey, List<Choice> choices) {
    var all = new ArrayList<>(List.of(Choice.none(phrases.say(noneKey))));
    all.addAll(choices);
    return all;
  }

  private Node channel() {
    var name = phrases.say("requests-screen.field.channel");
    var field = new ComboBox<String>();
    field.setEditable(true);
    field.setId("channel");
    field.setAccessibleText(name);
    field.getEditor().setAccessibleText(name);
    field.setMaxWidth(Double.MAX_VALUE);
    field.getItems().setAll(channels());
    field.getEditor().textProperty().bindBidirectional(model.channel);
    return form.field("request.channel", name, field);
  }

  /// The ways in which requests came in so far, after the usual ones.
  private List<String> channels() {
    var usual =
        Stream.of(
                "requests-screen.channel.secure-email",
                "requests-screen.channel.portal",
                "requests-screen.channel.transfer",
                "requests-screen.channel.post",
                "requests-screen.channel.telephone",
                "requests-screen.channel.meeting")
            .map(key -> words.say(key));
    return usual.toList();
  }

  private Node received() {
    var name = phrases.say("requests-screen.field.date-received");
    var field = new DayField(name, model.received);
    field.setId("received");
    return form.field("request.received", name, field);
  }

  private Node urgency() {
    var name = phrases.say("requests-screen.field.urgency");
    var segments =
        new Segments<>(
            name,
            List.of(Urgency.values()),
            urgency -> Phrases.headed(phrases.urgency(urgency)),
            model.urgency);
    return form.field("request.urgency", name, segments);
  }

  VBox ground() {
    var purpose = phrases.say("requests-screen.field.purpose");
    var purposes = new ChoiceField(purpose, phrases.say("requests-screen.purpose.prompt"));
    purposes.setId("purpose");
    purposes.offer(titles.purposes(), model.purpose);
    var basis = phrases.say("requests-screen.field.basis");
    var bases = new ChoiceField(basis, "");
    bases.setId("basis");
    bases.offer(after("requests-screen.field.not-stated", titles.bases()), model.basis);
    var power = phrases.say("requests-screen.field.power");
    var powers = new ChoiceField(power, "");
    powers.setId("power");
    powers.offer(after("requests-screen.field.not-stated", titles.powers()), model.power);
    return Controls.card(
        phrases.say("requests-screen.group.ground"),
        form.field("request.purpose", purpose, purposes),
        new Evenly(
            form.field("request.basis", basis, bases), form.field("request.power", power, powers)));
  }

  VBox requested() {
    var description = phrases.say("requests-screen.field.description-in-words");
    var categories = phrases.say("requests-screen.field.categories-with-letters");
    var chips =
        new ChipField(
            words,
            categories,
            phrases.say("requests-screen.categories.prompt"),
            titles.categories(),
            model.categories);
    chips.setId("categories");
    var prose = new ProseField(description, 2, model.description);
    prose.setId("description");
    return Controls.card(
        phrases.say("requests-screen.group.requested"),
        form.field("request.description", description, prose),
        form.field("request.categories", categories, chips),
        new Evenly(subjects(), destination()));
  }

  private Node subjects() {
    var name = phrases.say("requests-screen.field.subjects-never-a-name");
    var field = Controls.text(name, model.subjects);
    field.setId("subjects");
    return form.field("request.subjects", name, field);
  }

  private Node destination() {
    var name = phrases.say("requests-screen.field.destination");
    var field = new ChoiceField(name, "");
    field.setId("destination");
    field.offer(after("requests-screen.destination.home", titles.countries()), model.destination);
    return form.field("request.destination", name, field);
  }
}
