package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.igworkbench.window.shell.form.Sought;
import org.jspecify.annotations.Nullable;

/// What the list shows: the requests of the chosen view that match the filter.
final class RequestsModel {

  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<@Nullable LoggedRequests> log = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<SavedView> view = new SimpleObjectProperty<>(SavedView.OPEN);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<RequestRow> rows = FXCollections.observableArrayList();

  /// @param today the day that it is whenever it is asked
  RequestsModel(Supplier<LocalDate> today) {
    this.today = today;
    view.subscribe(this::show);
    filter.subscribe(this::show);
  }

  /// Takes over what was read.
  void loaded(LoggedRequests read) {
    log.set(read);
    show();
  }

  private void show() {
    var day = today.get();
    var words = Sought.words(filter.get());
    rows.setAll(
        all().stream()
            .filter(row -> view.get().holds(row, day))
            .filter(row -> row.holds(words))
            .toList());
  }

  private List<RequestRow> all() {
    var read = log.get();
    return read == null ? List.of() : read.rows();
  }

  /// How many requests a view holds, whatever the filter says.
  long count(SavedView one) {
    var day = today.get();
    return all().stream().filter(row -> one.holds(row, day)).count();
  }

  /// The request of that reference, whichever view holds it.
  Optional<RequestRow> find(String reference) {
    return all().stream().filter(row -> row.reference().equals(reference)).findFirst();
  }

  /// Makes sure that a request is in the list, by the view of all requests if it must be.
  boolean reveal(String reference) {
    if (find(reference).isEmpty()) {
      return false;
    }
    if (rows.stream().noneMatch(row -> row.reference().equals(reference))) {
      filter.set("");
      if (rows.stream().noneMatch(row -> row.reference().equals(reference))) {
        view.set(SavedView.ALL);
      }
    }
    return true;
  }

  /// The log as it was last read; null until then.
  ReadOnlyObjectProperty<@Nullable LoggedRequests> logProperty() {
    return log.getReadOnlyProperty();
  }

  ObjectProperty<SavedView> viewProperty() {
    return view;
  }

  StringProperty filterProperty() {
    return filter;
  }

  ObservableList<RequestRow> rows() {
    return rows;
  }
}
