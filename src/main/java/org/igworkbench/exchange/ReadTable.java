package org.igworkbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.workspace.Violation;

/// A table that was read already, as a workbook with one tab.
final class ReadTable implements Book {

  private final TabHead head;
  private final List<Row> rows;

  ReadTable(SourceFile file, Table table) {
    int first = table.rows().isEmpty() ? 1 : Math.max(1, table.rows().getFirst().record() - 1);
    rows = table.rows();
    var top = new ArrayList<Row>();
    top.add(new Row(first, first, table.headings()));
    rows.stream().limit(TabHead.MOST - 1).forEach(top::add);
    var place = table.place();
    var name = place.startsWith(file.name() + "!") ? place.substring(file.name().length() + 1) : "";
    head = new TabHead(place, name, "", top);
  }

  @Override
  public List<TabHead> tabs() {
    return List.of(head);
  }

  @Override
  public List<Violation> rows(TabHead tab, int headings, Consumer<Row> each) {
    rows.stream()
        .filter(row -> row.record() > headings)
        .filter(row -> row.cells().stream().anyMatch(cell -> !CsvReader.plain(cell).isEmpty()))
        .forEach(each);
    return List.of();
  }

  @Override
  public void close() {}
}
