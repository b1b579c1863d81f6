package org.igworkbench.window.requests.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Particulars;
import org.igworkbench.requests.Particulars.Relationship;
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// A request as it is being typed, new or to be corrected: every field of the decision form up to
/// the decision itself. It stays until it is saved or discarded. Whoever has it may type into it.
public final class NewRequestModel {

  /// Stands for a recipient that nobody has chosen yet, which is not the same as one that the
  /// register does not know. No register has a code like it.
  static final String UNDECIDED = "?";

  public final StringProperty organisation = new SimpleStringProperty("");
  public final StringProperty recipient = new SimpleStringProperty(UNDECIDED);
  public final StringProperty receiver = new SimpleStringProperty("");
  public final StringProperty role = new SimpleStringProperty("");
  public final StringProperty channel = new SimpleStringProperty("");
  public final StringProperty received = new SimpleStringProperty("");
  public final StringProperty requiredBy = new SimpleStringProperty("");
  public final ObjectProperty<@Nullable Urgency> urgency =
      new SimpleObjectProperty<>(Urgency.ROUTINE);
  public final StringProperty purpose = new SimpleStringProperty("");
  public final StringProperty basis = new SimpleStringProperty("");
  public final StringProperty power = new SimpleStringProperty("");
  public final StringProperty description = new SimpleStringProperty("");
  public final ObservableList<String> categories = FXCollections.observableArrayList();
  public final StringProperty subjects = new SimpleStringProperty("");
  public final StringProperty people = new SimpleStringProperty("");
  public final StringProperty destination = new SimpleStringProperty("");
  public final ObservableList<String> conditions = FXCollections.observableArrayList();
  public final StringProperty part3 = new SimpleStringProperty("");
  public final StringProperty necessity = new SimpleStringProperty("");
  public final ObjectProperty<Relationship> relationship =
      new SimpleObjectProperty<>(Relationship.UNKNOWN);
  public final ObjectProperty<Answer> agreed = new SimpleObjectProperty<>(Answer.UNKNOWN);
  public final StringProperty agreement = new SimpleStringProperty("");
  public final StringProperty assessment = new SimpleStringProperty("");
  public final StringProperty retention = new SimpleStringProperty("");
  public final StringProperty security = new SimpleStringProperty("");
  public final StringProperty rights = new SimpleStringProperty("");
  public final StringProperty intervals = new SimpleStringProperty("");

  /// Why a request is corrected; stays empty in a new one.
  public final StringProperty why = new SimpleStringProperty("");

  final Problems problems = new Problems();
  final RuleFill filled;

  private final Map<String, Observable> fields = new LinkedHashMap<>();
  private SortedSet<String> subjectCategories = new TreeSet<>();
  private RequestDraft start;

  /// What has to be chosen before the matrix can be asked.
  enum Need {
    PURPOSE,
    RECIPIENT,
    CATEGORY,
    RECEIVED
  }

  /// A new request that came in today, until something else is typed.
  public NewRequestModel(LocalDate today) {
    received.set(Days.written(today));
    filled = new RuleFill(this);
    nameAsking();
    nameRest();
    fields.forEach((path, field) -> field.addListener(changed -> problems.changed(path)));
    start = draft();
  }

  /// A request as it was logged, to be corrected.
  public NewRequestModel(LocalDate today, RequestDraft logged) {
    this(today);
    begin(logged);
  }

  private void nameAsking() {
    fields.put("request.organisation", organisation);
    fields.put("request.recipient", recipient);
    fields.put("request.receiver", receiver);
    fields.put("request.role", role);
    fields.put("request.channel", channel);
    fields.put("request.received", received);
    fields.put("request.required-by", requiredBy);
    fields.put("request.urgency", urgency);
    fields.put("request.purpose", purpose);
    fields.put("request.basis", basis);
    fields.put("request.power", power);
    fields.put("request.description", description);
    fields.put("request.categories", categories);
    fields.put("request.subjects", subjects);
    fields.put("request.people", people);
    fields.put("request.destination", destination);
  }

  private void nameRest() {
    fields.put("request.conditions", conditions);
    fields.put("request.part3", part3);
    fields.put("request.necessity", necessity);
    fields.put("request.relationship", relationship);
    fields.put("request.agreed", agreed);
    fields.put("request.agreement", agreement);
    fields.put("request.assessment", assessment);
    fields.put("request.retention", retention);
    fields.put("request.security", security);
    fields.put("request.rights", rights);
    fields.put("request.intervals", intervals);
    fields.put("correction.why", why);
  }

  /// Begins with what stands in a draft.
  void begin(RequestDraft draft) {
    var requester = draft.requester();
    organisation.set(requester.organisation());
    recipient.set(orEmpty(requester.recipient()));
    role.set(requester.role());
    channel.set(requester.channel());
    received.set(written(draft.received()));
    requiredBy.set(written(draft.requiredBy()));
    urgency.set(draft.urgency());
    var ask = draft.ask();
    purpose.set(ask.purpose());
    basis.set(orEmpty(ask.claim().basis()));
    power.set(orEmpty(ask.claim().power()));
    description.set(ask.description());
    categories.setAll(ask.scope().categories());
    subjectCategories = ask.scope().subjects();
    subjects.set(ask.subjects());
    people.set(ask.people() == 0 ? "" : Integer.toString(ask.people()));
    destination.set(orEmpty(ask.destination()));
    begin(draft.particulars());
    why.set("");
    problems.clear();
    start = draft();
  }

  private void begin(Particulars answers) {
    receiver.set(answers.receiver());
    conditions.setAll(answers.conditions());
    part3.set(answers.part3());
    necessity.set(answers.necessity());
    relationship.set(answers.relationship());
    agreed.set(answers.agreed());
    agreement.set(answers.agreement());
    assessment.set(answers.assessment());
    retention.set(answers.retention());
    security.set(answers.security());
    rights.set(answers.rights());
    intervals.set(answers.intervals());
  }

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  private static String written(@Nullable LocalDate day) {
    return day == null ? "" : Days.written(day);
  }

  /// Every field by name, for drafts: the names stay as they are, so that older drafts can be read.
  FieldBag bag() {
    return new FieldBag()
        .text("organisation", organisation)
        .text("recipient", recipient)
        .text("receiver", receiver)
        .text("role", role)
        .text("channel", channel)
        .text("received", received)
        .text("requiredBy", requiredBy)
        .choice("urgency", urgency, Urgency.class)
        .text("purpose", purpose)
        .text("basis", basis)
        .text("power", power)
        .text("description", description)
        .list("categories", categories)
        .text("subjects", subjects)
        .text("people", people)
        .text("destination", destination)
        .list("conditions", conditions)
        .text("part3", part3)
        .text("necessity", necessity)
        .choice("relationship", relationship, Relationship.class)
        .choice("agreed", agreed, Answer.class)
        .text("agreement", agreement)
        .text("assessment", assessment)
        .text("retention", retention)
        .text("security", security)
        .text("rights", rights)
        .text("intervals", intervals)
        .text("why", why)
        .list("filled", filled.names());
  }

  /// Everything whose change can change the verdict, the due date, or whether there is a draft.
  Collection<Observable> fields() {
    return fields.values();
  }

  /// Whether anything would be lost.
  boolean typed() {
    return !draft().equals(start) || !unread().isEmpty() || !why.get().isBlank();
  }

  /// Adds a data category, once.
  public void add(String category) {
    if (!categories.contains(category)) {
      categories.add(category);
    }
  }

  /// Claims what a rule of the cell rests on.
  void claim(String basisOfRule, String powerOfRule) {
    basis.set(basisOfRule);
    power.set(powerOfRule);
  }

  /// What is still needed before the matrix can be asked.
  List<Need> needs() {
    var needs = new ArrayList<Need>();
    if (purpose.get().isEmpty()) {
      needs.add(Need.PURPOSE);
    }
    if (recipient.get().equals(UNDECIDED)) {
      needs.add(Need.RECIPIENT);
    }
    if (categories.isEmpty()) {
      needs.add(Need.CATEGORY);
    }
    if (Days.read(received.get()).isEmpty()) {
      needs.add(Need.RECEIVED);
    }
    return needs;
  }

  /// The question to the matrix, once it can be asked.
  Optional<Question> question() {
    return needs().isEmpty()
        ? Days.read(received.get())
            .map(day ->
                new Question(
                    purpose.get(), code(recipient), claim(), scope(), code(destination), day))
        : Optional.empty();
  }

  private Claim claim() {
    return new Claim(code(basis), code(power));
  }

  private DataScope scope() {
    return DataScope.of(categories, subjectCategories);
  }

  private static @Nullable String code(StringProperty chosen) {
    return chosen.get().isEmpty() ? null : chosen.get();
  }

  /// What was typed, as the log takes it. An undecided recipient goes in as the code that no
  /// register knows, so that the log refuses it together with all else that is wrong.
  public RequestDraft draft() {
    return new RequestDraft(
        new Requester(
            organisation.get().strip(), code(recipient), role.get().strip(), channel.get().strip()),
        ask(),
        particulars(),
        Days.read(received.get()).orElse(null),
        Days.read(requiredBy.get()).orElse(null),
        urgency.get());
  }

  /// What is asked for, as far as it can be read.
  Ask ask() {
    return new Ask(
        purpose.get(),
        claim(),
        description.get().strip(),
        scope(),
        subjects.get().strip(),
        number(),
        code(destination));
  }

  private Particulars particulars() {
    return new Particulars(
        receiver.get().strip(),
        necessity.get().strip(),
        relationship.get(),
        agreed.get(),
        agreement.get().strip(),
        conditions,
        part3.get().strip(),
        assessment.get().strip(),
        retention.get().strip(),
        security.get().strip(),
        rights.get().strip(),
        intervals.get().strip());
  }

  /// What is no number is none that a request can have, and is told as such.
  private int number() {
    var typed = people.get().strip();
    if (typed.isEmpty()) {
      return 0;
    }
    return typed.matches("0*[1-9]\\d{0,8}") ? Integer.parseInt(typed) : -1;
  }

  /// What was typed into the field for a day that may stay empty, and is no day.
  List<Violation> unread() {
    return requiredBy.get().isBlank() || Days.read(requiredBy.get()).isPresent()
        ? List.of()
        : List.of(Violation.at("request.required-by", "requests.date.missing"));
  }

  /// Takes over what the log found wrong, and says of an undecided recipient what is meant.
  List<Violation> inScreenTerms(List<Violation> violations) {
    return violations.stream()
        .map(violation ->
            violation.path().equals("request.recipient") && recipient.get().equals(UNDECIDED)
                ? Violation.at("request.recipient", "requests-screen.recipient.undecided")
                : violation)
        .toList();
  }
}
