package org.igworkbench.window.shell.list;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.TableText;
import org.igworkbench.window.shell.form.Sought;

/// The rows of a list, as they are filtered and sorted.
final class ListModel<T> {

  private final List<ListColumn<T>> columns;
  private final ObservableList<T> all = FXCollections.observableArrayList();
  private final FilteredList<T> filtered = new FilteredList<>(all);
  private final SortedList<T> seen = new SortedList<>(filtered);
  private final StringProperty filter = new SimpleStringProperty("");
  private final IdentityHashMap<T, String> searched = new IdentityHashMap<>();

  ListModel(List<ListColumn<T>> columns) {
    this.columns = List.copyOf(columns);
    filter.subscribe(text -> narrow());
  }

  void show(List<T> rows) {
    searched.clear();
    all.setAll(rows);
  }

  private void narrow() {
    var words = Sought.words(filter.get());
    filtered.setPredicate(row -> {
      var text = searched.computeIfAbsent(row, this::searched);
      return words.stream().allMatch(text::contains);
    });
  }

  /// A row is found by what stands in any of its columns, seen or not.
  private String searched(T row) {
    return Sought.searched(
        columns.stream().map(column -> column.said(row)).collect(Collectors.joining(" ")));
  }

  List<ListColumn<T>> columns() {
    return columns;
  }

  ListColumn<T> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
  }

  StringProperty filter() {
    return filter;
  }

  ObservableList<T> all() {
    return all;
  }

  /// The rows that are seen, in their order.
  SortedList<T> seen() {
    return seen;
  }

  /// What is seen, as a table for a spreadsheet.
  ///
  /// @param shown ids of the columns that are seen, in their order
  TableText text(List<String> shown) {
    var lines = new ArrayList<List<String>>();
    var wanted = shown.stream().map(this::column).toList();
    lines.add(wanted.stream().map(ListColumn::heading).toList());
    for (var row : seen) {
      lines.add(wanted.stream().map(column -> column.said(row)).toList());
    }
    return new TableText(lines);
  }

  /// What is seen now, for a workbook; the values are made when somebody goes through them.
  Rows rows(List<String> shown) {
    return new Snapshot<>(List.copyOf(seen), shown.stream().map(this::column).toList());
  }

  private record Snapshot<T>(List<T> seen, List<ListColumn<T>> wanted) implements Rows {
    @Override
    public int size() {
      return seen.size();
    }

    @Override
    public Iterator<List<Value>> iterator() {
      return seen.stream()
          .map(row -> wanted.stream().map(column -> column.value().apply(row)).toList())
          .iterator();
    }
  }
}
