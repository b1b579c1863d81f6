package org.igworkbench.window.requests.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.igworkbench.requests.Action;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.FieldBag;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// What was heard of a disclosure, or that its recipient was told of a correction, as it is being
/// typed.
public final class ConfirmationModel implements StepModel {

  final ObjectProperty<Disclosure.@Nullable Kind> kind =
      new SimpleObjectProperty<>(Disclosure.Kind.RECEIPT);

  /// Which of the disclosures, from 0, as the code of a choice.
  final StringProperty disclosure;

  final StringProperty on;
  final StringProperty by = new SimpleStringProperty("");
  final StringProperty note = new SimpleStringProperty("");
  private final Problems problems = new Problems();
  private final List<Disclosure> disclosures;

  public ConfirmationModel(SharingRequest request, LocalDate today) {
    disclosures = request.life().disclosures();
    disclosure = new SimpleStringProperty(String.valueOf(disclosures.size() - 1));
    on = new SimpleStringProperty(Days.written(today));
    on.addListener(_ -> problems.changed("confirmation.on"));
    disclosure.addListener(_ -> problems.changed("confirmation.on"));
    by.addListener(_ -> problems.changed("confirmation.by"));
    note.addListener(_ -> problems.changed("confirmation.note"));
    kind.addListener(_ -> problems.changed("confirmation.note"));
  }

  /// The disclosures of which something can be heard.
  List<Disclosure> disclosures() {
    return disclosures;
  }

  @Override
  public Action action() {
    return Action.CONFIRM;
  }

  @Override
  public Problems problems() {
    return problems;
  }

  @Override
  public FieldBag bag() {
    return new FieldBag()
        .choice("kind", kind, Disclosure.Kind.class)
        .field("disclosure", disclosure, disclosure::get, this::choose)
        .text("on", on)
        .text("by", by)
        .text("note", note);
  }

  // A draft can be of a disclosure that has been taken back.
  private void choose(String kept) {
    if (kept.matches("\\d{1,6}") && Integer.parseInt(kept) < disclosures.size()) {
      disclosure.set(kept);
    }
  }

  @Override
  public boolean typed() {
    return !(by.get() + note.get()).isBlank();
  }

  @Override
  public Step step(Officer officer, String reference, Revision seen) {
    var day = Days.read(on.get()).orElse(null);
    if (day == null) {
      var missing = Violation.at("confirmation.on", "requests.date.missing");
      return _ -> new Outcome.Rejected<>(List.of(missing));
    }
    var heard =
        new Disclosure.Confirmation(
            Objects.requireNonNull(kind.get()), day, by.get().strip(), note.get().strip());
    int which = Integer.parseInt(disclosure.get());
    return log -> log.life().confirm(officer, reference, which, heard, seen);
  }
}
