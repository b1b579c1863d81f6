package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.igworkbench.requests.DecisionDraft;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Problems;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The decision on one request as it is being typed. It stays until it is saved or discarded.
final class DecisionModel {

  final ObjectProperty<RequestDecision.@Nullable Kind> kind = new SimpleObjectProperty<>();
  final StringProperty on = new SimpleStringProperty("");
  final StringProperty by = new SimpleStringProperty("");
  final StringProperty reason = new SimpleStringProperty("");
  final ObservableList<String> exemptions = FXCollections.observableArrayList();
  final StringProperty conditions = new SimpleStringProperty("");
  final StringProperty shared = new SimpleStringProperty("");
  final StringProperty method = new SimpleStringProperty("");
  final StringProperty mechanism = new SimpleStringProperty("");
  final ObservableSet<String> met = FXCollections.observableSet();
  final Problems problems = new Problems();

  private final SharingRequest request;
  private final LocalDate today;
  private final String officer;
  private Revision seen;

  DecisionModel(SharingRequest request, LocalDate today, String officer) {
    this.request = request;
    this.today = today;
    this.officer = officer;
    this.seen = request.revision();
    on.set(Days.written(today));
    by.set(officer);
    settles("decision.kind", kind);
    settles("decision.on", on);
    settles("decision.by", by);
    settles("decision.reason", reason);
    settles("decision.shared", shared);
    settles("decision.method", method);
    settles("decision.conditions-met", met);
  }

  private void settles(String path, Observable field) {
    field.addListener(changed -> problems.changed(path));
  }

  /// Whether anything would be lost.
  boolean typed() {
    return kind.get() != null
        || !(reason.get() + conditions.get() + shared.get() + method.get() + mechanism.get())
            .isBlank()
        || !exemptions.isEmpty()
        || !met.isEmpty()
        || !by.get().equals(officer)
        || !Days.read(on.get()).equals(Optional.of(today));
  }

  /// Whether anything leaves the house, so that it has to be said what and how.
  boolean shares() {
    var chosen = kind.get();
    return chosen != null && chosen.shares();
  }

  /// Whether it leaves the country, so that a transfer mechanism can be named.
  boolean abroad() {
    return request.ask().destination() != null;
  }

  /// What was typed, as the log takes it.
  DecisionDraft draft() {
    return new DecisionDraft(
        kind.get(),
        Days.read(on.get()).orElse(null),
        by.get().strip(),
        reason.get().strip(),
        List.of(),
        exemptions,
        "",
        conditions.get().strip(),
        shares()
            ? new RequestDecision.Shared(
                shared.get().strip(),
                method.get().strip(),
                mechanism.get().isEmpty() ? null : mechanism.get())
            : RequestDecision.Shared.NOTHING,
        "",
        Set.copyOf(met));
  }

  SharingRequest request() {
    return request;
  }

  /// The revision that the officer has looked at.
  Revision seen() {
    return seen;
  }

  /// The officer has looked at the newest state.
  void looked(Revision newest) {
    seen = newest;
  }
}
