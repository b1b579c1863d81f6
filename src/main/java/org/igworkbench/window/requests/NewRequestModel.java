package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.igworkbench.requests.RequestDraft;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.Urgency;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// A request as it is being typed. It stays until it is logged or discarded.
final class NewRequestModel {

  /// Stands for a recipient that nobody has chosen yet, which is not the same as one that the
  /// register does not know. No register has a code like it.
  static final String UNDECIDED = "?";

  final StringProperty organisation = new SimpleStringProperty("");
  final StringProperty recipient = new SimpleStringProperty(UNDECIDED);
  final StringProperty role = new SimpleStringProperty("");
  final StringProperty channel = new SimpleStringProperty("");
  final StringProperty received = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Urgency> urgency = new SimpleObjectProperty<>(Urgency.ROUTINE);
  final StringProperty purpose = new SimpleStringProperty("");
  final StringProperty basis = new SimpleStringProperty("");
  final StringProperty power = new SimpleStringProperty("");
  final StringProperty description = new SimpleStringProperty("");
  final ObservableList<String> categories = FXCollections.observableArrayList();
  final StringProperty subjects = new SimpleStringProperty("");
  final StringProperty destination = new SimpleStringProperty("");
  final Problems problems = new Problems();

  private final LocalDate today;

  /// What has to be chosen before the matrix can be asked.
  enum Need {
    PURPOSE,
    RECIPIENT,
    CATEGORY,
    RECEIVED
  }

  NewRequestModel(LocalDate today) {
    this.today = today;
    received.set(Days.written(today));
    settles("request.organisation", organisation);
    settles("request.recipient", recipient);
    settles("request.role", role);
    settles("request.channel", channel);
    settles("request.received", received);
    settles("request.urgency", urgency);
    settles("request.purpose", purpose);
    settles("request.basis", basis);
    settles("request.power", power);
    settles("request.description", description);
    settles("request.categories", categories);
    settles("request.subjects", subjects);
    settles("request.destination", destination);
  }

  private void settles(String path, Observable field) {
    field.addListener(changed -> problems.changed(path));
  }

  /// Everything whose change can change the verdict, the due date, or whether there is a draft.
  List<Observable> fields() {
    return List.of(
        organisation,
        recipient,
        role,
        channel,
        received,
        urgency,
        purpose,
        basis,
        power,
        description,
        categories,
        subjects,
        destination);
  }

  /// Whether anything would be lost.
  boolean typed() {
    return !(organisation.get()
                + role.get()
                + channel.get()
                + purpose.get()
                + basis.get()
                + power.get()
                + description.get()
                + subjects.get()
                + destination.get())
            .isBlank()
        || !recipient.get().equals(UNDECIDED)
        || !categories.isEmpty()
        || urgency.get() != Urgency.ROUTINE
        || !Days.read(received.get()).equals(Optional.of(today));
  }

  /// Adds a data category, once.
  void add(String category) {
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
    return DataScope.of(categories, List.of());
  }

  private static @Nullable String code(StringProperty chosen) {
    return chosen.get().isEmpty() ? null : chosen.get();
  }

  /// What was typed, as the log takes it. An undecided recipient goes in as the code that no
  /// register knows, so that the log refuses it together with all else that is wrong.
  RequestDraft draft() {
    return new RequestDraft(
        new Requester(
            organisation.get().strip(), code(recipient), role.get().strip(), channel.get().strip()),
        new Ask(
            purpose.get(),
            claim(),
            description.get().strip(),
            scope(),
            subjects.get().strip(),
            code(destination)),
        Particulars.NONE,
        Days.read(received.get()).orElse(null),
        null,
        urgency.get());
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
