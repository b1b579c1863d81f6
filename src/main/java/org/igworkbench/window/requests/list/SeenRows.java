package org.igworkbench.window.requests.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Rows;
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
/// @param seen how the list was looked at
/// @param columns those that are seen, in their order
/// @param heads the same for a workbook
record SeenRows(
    Desk desk,
    LogBasis basis,
    RequestQuery query,
    ListOrder.Seen seen,
    List<ListColumn<RequestRow>> columns,
    List<Column> heads)
    implements Exporting.Order {

  /// No copy is longer; a workbook holds every row, however many there are.
  static final int LONGEST_COPY = 10_000;

  private static final int AT_ONCE = 1_000;

  @Override
  public Sentence job() {
    return order().job();
  }

  @Override
  public String fileName() {
    return order().fileName();
  }

  private ListOrder order() {
    return new ListOrder(
        desk,
        seen,
        heads,
        progress -> {
          progress.checkCancelled();
          return new Read(lists().count(query, Integer.MAX_VALUE));
        });
  }

  @Override
  public Pack pack() {
    return pack(Progress.UNWATCHED);
  }

  @Override
  public Pack pack(Progress progress) {
    return order().pack(progress);
  }

  private RequestLists lists() {
    return desk.workbench().requests().lists();
  }

  /// As text for a spreadsheet; not on the window's thread.
  TableText text() {
    var lines = new ArrayList<List<String>>();
    lines.add(columns.stream().map(ListColumn::heading).toList());
    var rows = new Walk(LONGEST_COPY);
    while (rows.hasNext()) {
      var row = rows.next();
      lines.add(columns.stream().map(column -> column.said(row)).toList());
    }
    return new TableText(lines);
  }

  /// The rows for a workbook: a few are held at a time, for there may be a million.
  private final class Read implements Rows {
    private final int size;

    Read(int size) {
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<List<Value>> iterator() {
      var rows = new Walk(size);
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public List<Value> next() {
          var row = rows.next();
          return columns.stream().map(column -> column.value().apply(row)).toList();
        }
      };
    }
  }

  /// Goes through the list from its beginning, page by page.
  private final class Walk implements Iterator<RequestRow> {
    private Iterator<RequestRow> page = Collections.emptyIterator();
    private @Nullable RequestLine last;
    private boolean ended;
    private int left;

    Walk(int most) {
      left = most;
    }

    @Override
    public boolean hasNext() {
      if (!page.hasNext() && !ended && left > 0) {
        turn();
      }
      return page.hasNext();
    }

    private void turn() {
      int wanted = Math.min(AT_ONCE, left);
      var lines = lists().page(query, last, wanted);
      ended = lines.size() < wanted;
      left -= lines.size();
      last = lines.isEmpty() ? last : lines.getLast();
      page = RequestRow.of(basis, lists(), lines).iterator();
    }

    @Override
    public RequestRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return page.next();
    }
  }
}
