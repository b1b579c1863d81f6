package org.igworkbench.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One tab of a workbook: one table with a title.
///
/// @param name at most 31 characters, unique in the pack
/// @param title the heading in the first cell
/// @param holds one sentence on what the table holds, for the tab itself and the contents
/// @param none the sentence that stands in the table when it has no rows
/// @param rows each as long as the columns
/// @param chart drawn on a tab of its own; null where there is none
public record Tab(
    String name,
    String title,
    String holds,
    String none,
    List<Column> columns,
    Rows rows,
    @Nullable Chart chart) {

  public Tab {
    columns = List.copyOf(columns);
  }

  /// A tab whose rows are at hand.
  public Tab(
      String name,
      String title,
      String holds,
      String none,
      List<Column> columns,
      List<List<Value>> rows,
      @Nullable Chart chart) {
    this(name, title, holds, none, columns, Rows.of(rows), chart);
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of " + name + " does not fit its columns");
      }
    }
  }
}
