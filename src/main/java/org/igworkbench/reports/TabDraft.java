package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tab in the making: its columns first, then its rows.
final class TabDraft {

  private final Names names;
  private final List<Column> columns = new ArrayList<>();
  private final PackedRows rows = new PackedRows();

  TabDraft(Names names) {
    this.names = names;
  }

  /// Adds a column under the heading of that key.
  TabDraft column(String key, int width) {
    columns.add(new Column(names.say(key), width));
    return this;
  }

  /// Adds a column whose heading is made for this report.
  TabDraft columnOf(String heading, int width) {
    columns.add(new Column(heading, width));
    return this;
  }

  void row(Value... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException("A row does not fit its columns");
    }
    rows.add(List.of(cells));
  }

  int size() {
    return rows.size();
  }

  /// What the tab says of itself: its name, title, what it holds, and what it says when it is
  /// empty.
  record Sayings(String name, String title, String holds, String none) {}

  Tab tab(Sayings sayings, @Nullable Chart chart) {
    return new Tab(
        sayings.name(),
        sayings.title(),
        sayings.holds(),
        sayings.none(),
        columns,
        rows,
        rows.isEmpty() ? null : chart);
  }
}
