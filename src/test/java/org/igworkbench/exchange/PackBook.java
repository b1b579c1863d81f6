package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.workspace.Violation;

/// A pack as its workbook would be read, without the workbook.
final class PackBook implements Book {

  /// Where the table begins, below title and notes.
  private static final int HEADINGS = 4;

  private final String file;
  private final Pack pack;

  PackBook(String file, Pack pack) {
    this.file = file;
    this.pack = pack;
  }

  /// Reads any workbook as this pack.
  static TableReader reader(Pack pack) {
    return new TableReader() {
      @Override
      public Reading<Table> read(SourceFile file) {
        throw new IllegalStateException("Nobody reads the first tab: " + file.name());
      }

      @Override
      public Reading<Book> open(SourceFile file) {
        return new Reading.Sound<>(new PackBook(file.name(), pack));
      }
    };
  }

  @Override
  public List<TabHead> tabs() {
    return pack.tabs().stream().map(this::head).toList();
  }

  private TabHead head(Tab tab) {
    var top = new ArrayList<Row>();
    top.add(new Row(HEADINGS, HEADINGS, tab.columns().stream().map(Column::heading).toList()));
    rows(tab).stream().limit(TabHead.MOST - 1).forEach(top::add);
    return new TabHead(
        file + "!" + tab.name(), tab.name(), "Table_" + tab.name().replace(' ', '_'), top);
  }

  private static List<Row> rows(Tab tab) {
    var rows = new ArrayList<Row>();
    for (var row : tab.rows().stream().toList()) {
      int number = HEADINGS + rows.size() + 1;
      rows.add(new Row(number, number, row.stream().map(PackBook::text).toList()));
    }
    return rows;
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text.replaceAll("\\R", " ");
      case Value.Count(var number) -> Long.toString(number);
      case Value.Measure(var number) -> Double.toString(number);
      case Value.Share(var fraction) -> Double.toString(fraction);
      case Value.Day(var day) -> day.toString();
      case Value.Moment(var time) -> time.toString();
    };
  }

  @Override
  public List<Violation> rows(TabHead tab, int headings, Consumer<Row> each) {
    pack.tabs().stream()
        .filter(one -> one.name().equals(tab.name()))
        .flatMap(one -> rows(one).stream())
        .filter(row -> row.record() > headings)
        .forEach(each);
    return List.of();
  }

  @Override
  public void close() {}
}
