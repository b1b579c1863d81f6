package org.igworkbench.window.matrix.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.form.ChipField;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.window.shell.form.ChoiceField;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.FieldBox;
import org.igworkbench.window.shell.form.Form;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.window.shell.form.ProseField;
import org.igworkbench.workspace.Words;

/// The fields of a rule, each with what can be chosen in it on the first day of the rule.
final class RuleFields {

  private final Words words;
  private final RuleWords kinds;
  private final RuleFormModel model;
  private final Form form;
  private final List<Runnable> renewals = new ArrayList<>();
  private MatrixSnapshot matrix;
  private RuleChoices choices;

  RuleFields(Words words, RuleFormModel model, Form form, MatrixSnapshot matrix) {
    this.words = words;
    this.kinds = new RuleWords(words);
    this.model = model;
    this.form = form;
    this.matrix = matrix;
    this.choices = choices();
  }

  private RuleChoices choices() {
    return new RuleChoices(
        words,
        matrix,
        model.firstDay().orElse(null),
        model.decision.get() == Decision.NOT_PERMITTED);
  }

  /// Offers what can be chosen now.
  void renew(MatrixSnapshot latest) {
    matrix = latest;
    choices = choices();
    renewals.forEach(Runnable::run);
  }

  // -- the cell and what the rule says

  FieldBox purpose() {
    return choice(
        "rule.purpose",
        words.say("rule-form.field.purpose"),
        model.purpose,
        () -> choices.purposes());
  }

  FieldBox recipient() {
    return choice(
        "rule.recipient",
        words.say("rule-form.field.recipient"),
        model.recipient,
        () -> choices.recipients());
  }

  FieldBox decision() {
    var name = words.say("rule-form.field.decision");
    var segments =
        new Segments<>(name, List.of(Decision.values()), kinds::decision, model.decision)
            .wrapping();
    segments.setId("rule-decision");
    return form.field("rule.decision", name, segments);
  }

  // -- the legal ground

  FieldBox basis() {
    return choice(
        "rule.basis", words.say("rule-form.field.basis"), model.basis, () -> choices.bases());
  }

  FieldBox powers() {
    var box =
        chips(
            "rule.powers",
            words.say("rule-form.field.powers"),
            model.powers,
            () -> choices.powers(model.cell()));
    renewals.add(() -> box.remark(choices.aboutPower(model.basis.get())));
    return box;
  }

  FieldBox special() {
    var box =
        choice(
            "rule.special",
            words.say("rule-form.field.special"),
            model.special,
            () -> orNone(choices.specialConditions(), words.say("rule-form.special.none")));
    renewals.add(() -> box.remark(choices.aboutConditions(List.copyOf(model.categories))));
    return box;
  }

  FieldBox schedule1() {
    return chips(
        "rule.schedule1",
        words.say("rule-form.field.schedule1"),
        model.schedule1,
        () -> choices.schedule1());
  }

  FieldBox confidentiality() {
    var name = words.say("rule-form.field.confidentiality");
    return form.field(
        "rule.confidentiality",
        name,
        kind(
            name,
            List.of(Confidentiality.values()),
            kinds::confidentiality,
            model.confidentiality));
  }

  // -- data and people

  FieldBox categories() {
    return chips(
        "rule.categories",
        words.say("rule-form.field.categories-letters"),
        model.categories,
        () -> choices.categories());
  }

  FieldBox subjects() {
    return chips(
        "rule.subjects",
        words.say("rule-form.field.subjects"),
        model.subjects,
        () -> choices.subjects());
  }

  // -- conditions and how

  FieldBox conditions() {
    var name = words.say("rule-form.field.conditions");
    var field = new ProseField(name, 4, model.conditions);
    field.setId("rule-conditions");
    return form.field("rule.conditions", name, field)
        .remark(words.say("rule-form.conditions.remark"));
  }

  FieldBox frequency() {
    var name = words.say("rule-form.field.frequency");
    return form.field(
        "rule.frequency",
        name,
        kind(name, List.of(Frequency.values()), kinds::frequency, model.frequency));
  }

  FieldBox method() {
    return text("rule.method", words.say("rule-form.field.method"), model.method);
  }

  FieldBox retention() {
    return text("rule.retention", words.say("rule-form.field.retention"), model.retention);
  }

  // -- documents

  FieldBox agreement() {
    return choice(
        "rule.agreement",
        words.say("rule-form.field.agreement"),
        model.agreement,
        () -> orNone(choices.agreements(), words.say("rule-form.agreement.none")));
  }

  FieldBox assessment() {
    var name = words.say("rule-form.field.assessment");
    return form.field("rule.dpia", name, new ProseField(name, 2, model.assessment));
  }

  FieldBox transfer() {
    return text("rule.transfer", words.say("rule-form.field.transfer"), model.transfer);
  }

  // -- days and persons

  FieldBox from() {
    return day("rule.from", words.say("rule-form.field.from"), model.from);
  }

  FieldBox to() {
    return day("rule.to", words.say("rule-form.field.to"), model.to)
        .remark(words.say("rule-form.to.remark"));
  }

  FieldBox owner() {
    return text("rule.owner", words.say("rule-form.field.owner"), model.owner);
  }

  FieldBox months() {
    return text("rule.review-months", words.say("rule-form.field.months"), model.months);
  }

  FieldBox reviewBy() {
    return day("rule.review-by", words.say("rule-form.field.review-by"), model.reviewBy)
        .remark(words.say("rule-form.review-by.remark"));
  }

  FieldBox evidence() {
    return text("change.why", words.say("rule-form.field.evidence"), model.evidence)
        .remark(words.say("rule-form.evidence.remark"));
  }

  // -- sorts of fields

  private static String id(String path) {
    return path.replace('.', '-');
  }

  private FieldBox text(String path, String name, StringProperty text) {
    TextField field = Controls.text(name, text);
    field.setId(id(path));
    return form.field(path, name, field);
  }

  private FieldBox day(String path, String name, StringProperty text) {
    var field = new DayField(name, text);
    field.setId(id(path));
    return form.field(path, name, field);
  }

  private FieldBox choice(
      String path, String name, StringProperty code, Supplier<List<Choice>> offered) {
    var field = new ChoiceField(name, words.say("rule-form.choice.prompt"));
    field.setId(id(path));
    field.offer(offered.get(), code);
    field.whenRefused(choice -> refuse(path, choice));
    renewals.add(() -> field.offer(offered.get()));
    return form.field(path, name, field);
  }

  private FieldBox chips(
      String path, String name, ObservableList<String> chosen, Supplier<List<Choice>> offered) {
    var field = new ChipField(words, name, words.say("rule-form.chips.prompt"), offered, chosen);
    field.setId(id(path));
    field.whenRefused(choice -> refuse(path, choice));
    return form.field(path, name, field);
  }

  private void refuse(String path, Choice choice) {
    model.problems.add(path, words.say("rule-form.barred.chosen", choice.title(), choice.barred()));
  }

  static List<Choice> orNone(List<Choice> rows, String none) {
    var all = new ArrayList<>(List.of(Choice.none(none)));
    all.addAll(rows);
    return all;
  }

  private static <T> ComboBox<T> kind(
      String name, List<T> kinds, Function<T, String> words, ObjectProperty<T> chosen) {
    var field = new ComboBox<T>();
    field.setAccessibleText(name);
    field.getItems().setAll(kinds);
    field.setMaxWidth(Double.MAX_VALUE);
    field.setConverter(new Named<>(words));
    field.valueProperty().bindBidirectional(chosen);
    return field;
  }
}
