package org.igworkbench.window.requests.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Question;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.requests.EmergencyDraft;
import org.igworkbench.window.requests.form.NewRequestModel.Need;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.jspecify.annotations.Nullable;

/// A disclosure that could not wait, as it is being typed: six fields, and all else by default.
final class EmergencyModel {

  final StringProperty organisation = new SimpleStringProperty("");

  /// Code of the recipient that was chosen from the register; empty where it was only typed.
  final StringProperty recipient = new SimpleStringProperty("");

  final StringProperty person = new SimpleStringProperty("");
  final StringProperty purpose = new SimpleStringProperty("");
  final ObservableList<String> categories = FXCollections.observableArrayList();
  final StringProperty subjects = new SimpleStringProperty("");
  final StringProperty why = new SimpleStringProperty("");
  final Problems problems = new Problems();

  private final Map<String, Observable> fields = new LinkedHashMap<>();

  EmergencyModel() {
    fields.put("emergency.organisation", organisation);
    fields.put("emergency.recipient", recipient);
    fields.put("emergency.person", person);
    fields.put("emergency.purpose", purpose);
    fields.put("emergency.categories", categories);
    fields.put("emergency.subjects", subjects);
    fields.put("emergency.why", why);
    fields.forEach((path, field) -> field.addListener(changed -> problems.changed(path)));
  }

  /// Every field by name, for drafts: the names stay as they are, so that older drafts can be read.
  FieldBag bag() {
    return new FieldBag()
        .text("organisation", organisation)
        .text("recipient", recipient)
        .text("person", person)
        .text("purpose", purpose)
        .list("categories", categories)
        .text("subjects", subjects)
        .text("why", why);
  }

  Collection<Observable> fields() {
    return fields.values();
  }

  /// Whether anything would be lost.
  boolean typed() {
    return !categories.isEmpty()
        || !(organisation.get() + person.get() + purpose.get() + subjects.get() + why.get())
            .isBlank();
  }

  /// Takes the recipient of the register that goes by what is typed, so that a rule can apply; none
  /// where the text is another. A name may go on after the register’s title.
  void recognise(MatrixSnapshot matrix) {
    var typed = organisation.get().strip();
    var chosen = recipient.get();
    boolean still =
        matrix.catalogue().recipients().stream()
            .anyMatch(row ->
                row.code().equals(chosen) && !row.title().isEmpty() && typed.contains(row.title()));
    if (!still) {
      recipient.set(named(matrix, typed).map(Recipient::code).orElse(""));
    }
  }

  private static Optional<Recipient> named(MatrixSnapshot matrix, String typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return matrix.catalogue().recipients().stream()
        .filter(row -> row.mergedInto() == null)
        .filter(row ->
            typed.equalsIgnoreCase(row.code())
                || typed.equalsIgnoreCase(row.title())
                || typed.equalsIgnoreCase(row.naming().shortHeading())
                || row.aliases().stream().anyMatch(typed::equalsIgnoreCase))
        .findFirst();
  }

  /// What has to be chosen before the matrix can be asked.
  List<Need> needs() {
    var needs = new ArrayList<Need>();
    if (purpose.get().isEmpty()) {
      needs.add(Need.PURPOSE);
    }
    if (organisation.get().isBlank()) {
      needs.add(Need.RECIPIENT);
    }
    if (categories.isEmpty()) {
      needs.add(Need.CATEGORY);
    }
    return needs;
  }

  /// The question to the matrix, once it can be asked.
  ///
  /// @param today the day of the disclosure
  Optional<Question> question(LocalDate today) {
    return needs().isEmpty()
        ? Optional.of(
            new Question(
                purpose.get(),
                code(),
                Claim.NONE,
                DataScope.of(categories, List.of()),
                null,
                today))
        : Optional.empty();
  }

  private @Nullable String code() {
    return recipient.get().isEmpty() ? null : recipient.get();
  }

  /// How many of the six fields are empty.
  int left() {
    int left = categories.isEmpty() ? 1 : 0;
    for (var text : List.of(organisation, person, purpose, subjects, why)) {
      left += text.get().isBlank() ? 1 : 0;
    }
    return left;
  }

  /// What was typed, as the log takes it.
  EmergencyDraft draft() {
    return new EmergencyDraft(
        organisation.get().strip(),
        code(),
        person.get().strip(),
        purpose.get(),
        categories,
        subjects.get().strip(),
        why.get().strip());
  }
}
