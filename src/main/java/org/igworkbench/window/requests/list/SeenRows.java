package org.igworkbench.window.requests.list;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Value;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.TableText;
import org.igworkbench.window.shell.list.ListColumn;
import org.igworkbench.window.shell.list.ListOrder;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// All that a list shows, read from its beginning for a workbook or the clipboard, as it was chosen
/// when it was asked for.
///
/// @param title what it lists
/// @param columns those that are seen, in their order
/// @param heads the same for a workbook
record SeenRows(
    Desk desk,
    LogBasis basis,
    RequestQuery query,
    String title,
    String filter,
    List<ListColumn<RequestRow>> columns,
    List<Column> heads)
    implements Exporting.Order {

  /// No workbook is longer, so that it can be put together beside all else and opened anywhere.
  static final int LONGEST = 100_000;

  /// No copy is longer.
  static final int LONGEST_COPY = 10_000;

  private static final int AT_ONCE = 1_000;

  @Override
  public Sentence job() {
    return order(List.of()).job();
  }

  @Override
  public String fileName() {
    return order(List.of()).fileName();
  }

  private ListOrder order(List<List<Value>> rows) {
    return new ListOrder(desk, query.day(), title, filter, heads, rows);
  }

  @Override
  public Pack pack() {
    return pack(Progress.UNWATCHED);
  }

  @Override
  public Pack pack(Progress progress) {
    return order(values(LONGEST, progress)).pack();
  }

  /// As text for a spreadsheet; not on the window's thread.
  TableText text() {
    var lines = new ArrayList<List<String>>();
    lines.add(columns.stream().map(ListColumn::heading).toList());
    for (var row : rows(LONGEST_COPY, Progress.UNWATCHED)) {
      lines.add(columns.stream().map(column -> column.said(row)).toList());
    }
    return new TableText(lines);
  }

  private List<List<Value>> values(int most, Progress progress) {
    return rows(most, progress).stream()
        .map(row -> columns.stream().map(column -> column.value().apply(row)).toList())
        .toList();
  }

  private List<RequestRow> rows(int most, Progress progress) {
    RequestLists lists = desk.workbench().requests().lists();
    int all = lists.count(query, most);
    var rows = new ArrayList<RequestRow>();
    @Nullable RequestLine last = null;
    while (rows.size() < most) {
      progress.checkCancelled();
      var page = lists.page(query, last, Math.min(AT_ONCE, most - rows.size()));
      rows.addAll(RequestRow.of(basis, lists, page));
      progress.advanced(rows.size(), all);
      if (page.size() < AT_ONCE) {
        break;
      }
      last = page.getLast();
    }
    return rows;
  }
}
