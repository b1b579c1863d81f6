package org.igworkbench.window.matrix.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleDraft.Standing;
import org.igworkbench.matrix.Terms;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// What stands in the form of a rule, every field of it, as it is typed.
final class RuleFormModel {

  final StringProperty purpose = new SimpleStringProperty("");
  final StringProperty recipient = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Decision> decision = new SimpleObjectProperty<>();
  final StringProperty basis = new SimpleStringProperty("");
  final ObservableList<String> powers = FXCollections.observableArrayList();
  final StringProperty special = new SimpleStringProperty("");
  final ObservableList<String> schedule1 = FXCollections.observableArrayList();
  final ObjectProperty<Confidentiality> confidentiality =
      new SimpleObjectProperty<>(Confidentiality.UNKNOWN);
  final ObservableList<String> categories = FXCollections.observableArrayList();
  final ObservableList<String> subjects = FXCollections.observableArrayList();
  final StringProperty conditions = new SimpleStringProperty("");
  final ObjectProperty<Frequency> frequency = new SimpleObjectProperty<>(Frequency.UNKNOWN);
  final StringProperty method = new SimpleStringProperty("");
  final StringProperty retention = new SimpleStringProperty("");
  final StringProperty agreement = new SimpleStringProperty("");
  final StringProperty assessment = new SimpleStringProperty("");
  final StringProperty transfer = new SimpleStringProperty("");
  final StringProperty from = new SimpleStringProperty("");
  final StringProperty to = new SimpleStringProperty("");
  final StringProperty owner = new SimpleStringProperty("");
  final StringProperty months = new SimpleStringProperty("");
  final StringProperty reviewBy = new SimpleStringProperty("");
  final StringProperty evidence = new SimpleStringProperty("");
  final Problems problems = new Problems();

  private RuleDraft start;

  /// A form that begins with what stands in a draft.
  RuleFormModel(RuleDraft start) {
    this.start = start;
    fill(start);
  }

  /// The draft that a new rule of a cell begins with.
  static RuleDraft blank(Cell cell, LocalDate day) {
    return new RuleDraft(
        cell,
        null,
        new Ground("", List.of(), null, List.of(), Confidentiality.UNKNOWN),
        DataScope.of(List.of(), List.of()),
        new Terms("", Frequency.UNKNOWN, "", "", null, "", null),
        new Standing(Period.since(day), "", 12, null));
  }

  /// Begins anew with what stands in a draft.
  void begin(RuleDraft other) {
    start = other;
    problems.clear();
    fill(other);
  }

  private void fill(RuleDraft draft) {
    purpose.set(draft.cell().purpose());
    recipient.set(draft.cell().recipient());
    decision.set(draft.decision());
    var ground = draft.ground();
    basis.set(ground.basis());
    powers.setAll(ground.powers());
    special.set(orEmpty(ground.specialCondition()));
    schedule1.setAll(ground.schedule1());
    confidentiality.set(ground.confidentiality());
    categories.setAll(draft.scope().categories());
    subjects.setAll(draft.scope().subjects());
    var terms = draft.terms();
    conditions.set(terms.conditionText());
    frequency.set(terms.frequency());
    method.set(terms.secureMethod());
    retention.set(terms.retention());
    agreement.set(orEmpty(terms.agreement()));
    assessment.set(terms.impactAssessment());
    transfer.set(orEmpty(terms.transfer()));
    var standing = draft.standing();
    from.set(written(standing.effective().from()));
    to.set(written(standing.effective().to()));
    owner.set(standing.owner());
    months.set(Integer.toString(standing.reviewMonths()));
    reviewBy.set(written(standing.reviewBy()));
    evidence.set("");
  }

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  private static @Nullable String orNull(StringProperty text) {
    var typed = text.get().strip();
    return typed.isEmpty() ? null : typed;
  }

  private static String written(@Nullable LocalDate day) {
    return day == null ? "" : Days.written(day);
  }

  private static @Nullable LocalDate day(StringProperty text) {
    return Days.read(text.get()).orElse(null);
  }

  /// Where the rule would stand.
  Cell cell() {
    return new Cell(purpose.get(), recipient.get());
  }

  /// The first day, once it is written.
  Optional<LocalDate> firstDay() {
    return Days.read(from.get());
  }

  /// What is typed, as far as it can be read.
  RuleDraft draft() {
    return new RuleDraft(
        cell(),
        decision.get(),
        new Ground(
            basis.get(),
            List.copyOf(powers),
            orNull(special),
            List.copyOf(schedule1),
            confidentiality.get()),
        DataScope.of(categories, subjects),
        new Terms(
            conditions.get().strip(),
            frequency.get(),
            method.get().strip(),
            retention.get().strip(),
            orNull(agreement),
            assessment.get().strip(),
            orNull(transfer)),
        new Standing(new Period(day(from), day(to)), owner.get().strip(), number(), day(reviewBy)));
  }

  /// What is no number is none that a rule can have, and is told as such.
  private int number() {
    var typed = months.get().strip();
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }

  /// What was typed into a field for a day and is none; of these fields nothing else is to be said.
  List<Violation> unread() {
    var unread = new ArrayList<Violation>();
    addIfUnread(unread, "rule.from", from);
    addIfUnread(unread, "rule.to", to);
    addIfUnread(unread, "rule.review-by", reviewBy);
    return unread;
  }

  private static void addIfUnread(List<Violation> unread, String path, StringProperty text) {
    if (!text.get().isBlank() && Days.read(text.get()).isEmpty()) {
      unread.add(Violation.at(path, "rule-form.day.wrong"));
    }
  }

  /// All that is wrong, with what could not be read in place of what follows from it.
  List<Violation> wrong(List<Violation> found) {
    var unread = unread();
    var paths = unread.stream().map(Violation::path).toList();
    return Stream.concat(
            found.stream().filter(violation -> !paths.contains(violation.path())), unread.stream())
        .toList();
  }

  /// Whether anything was typed since it began.
  boolean typed() {
    return !draft().equals(start) || !unread().isEmpty() || !evidence.get().isBlank();
  }

  /// Every field by name, for drafts: the names stay as they are, so that older drafts can be read.
  FieldBag bag() {
    return new FieldBag()
        .text("purpose", purpose)
        .text("recipient", recipient)
        .choice("decision", decision, Decision.class)
        .text("basis", basis)
        .list("powers", powers)
        .text("special", special)
        .list("schedule1", schedule1)
        .choice("confidentiality", confidentiality, Confidentiality.class)
        .list("categories", categories)
        .list("subjects", subjects)
        .text("conditions", conditions)
        .choice("frequency", frequency, Frequency.class)
        .text("method", method)
        .text("retention", retention)
        .text("agreement", agreement)
        .text("assessment", assessment)
        .text("transfer", transfer)
        .text("from", from)
        .text("to", to)
        .text("owner", owner)
        .text("months", months)
        .text("reviewBy", reviewBy)
        .text("evidence", evidence);
  }

  /// Everything that can change, to be watched.
  List<Observable> fields() {
    return List.of(
        purpose,
        recipient,
        decision,
        basis,
        powers,
        special,
        schedule1,
        confidentiality,
        categories,
        subjects,
        conditions,
        frequency,
        method,
        retention,
        agreement,
        assessment,
        transfer,
        from,
        to,
        owner,
        months,
        reviewBy);
  }
}
