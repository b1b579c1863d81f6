package org.igworkbench.office;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.Book;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.TabHead;
import org.igworkbench.exchange.Table;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.exchange.TableReader;

/// Reads .xlsx workbooks as tables of text, or says in words why it can't.
public final class PoiTableReader implements TableReader {

  @Override
  public Reading<Book> open(SourceFile file) {
    try {
      return new Reading.Sound<>(PoiBook.open(file));
    } catch (Refused refused) {
      return new Reading.Faulty<>(refused.violations());
    }
  }

  @Override
  public Reading<Table> read(SourceFile file) {
    try (var book = PoiBook.open(file)) {
      var first = book.first();
      var head = book.tabs().stream().filter(tab -> tab.place().equals(first.table())).findFirst();
      if (head.isEmpty()) {
        throw Refused.at(first.table(), "office.sheet.empty");
      }
      return table(book, head.get());
    } catch (Refused refused) {
      return new Reading.Faulty<>(refused.violations());
    }
  }

  private static Reading<Table> table(PoiBook book, TabHead head) {
    var headings = head.top().getFirst();
    var rows = new WholeRows(headings);
    var wrong = book.rows(head, headings.record(), rows::add);
    return wrong.isEmpty()
        ? new Reading.Sound<>(new Table(head.place(), headings.cells(), rows.rows))
        : new Reading.Faulty<>(wrong);
  }

  /// Gathers rows as wide as the headings; an empty one between two filled rows is there too, so
  /// that it can be named.
  private static final class WholeRows {

    private final List<Row> rows = new ArrayList<>();
    private final List<String> empty;
    private int next;

    WholeRows(Row headings) {
      this.next = headings.record() + 1;
      this.empty = headings.cells().stream().map(_ -> "").toList();
    }

    void add(Row row) {
      for (; next < row.record(); next++) {
        rows.add(new Row(next, next, empty));
      }
      next++;
      if (row.cells().size() >= empty.size()) {
        rows.add(row);
      } else {
        var cells = new ArrayList<>(row.cells());
        cells.addAll(empty.subList(cells.size(), empty.size()));
        rows.add(new Row(row.line(), row.record(), cells));
      }
    }
  }
}
