package org.igworkbench.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;
import org.igworkbench.workspace.Words;

/// The rows of one table below its headings, made and written one after the other.
final class TableRows {

  private final Tab tab;
  private final RowXml xml;
  private final Words words;

  TableRows(Tab tab, RowXml xml, Words words) {
    this.tab = tab;
    this.xml = xml;
    this.words = words;
  }

  /// How many rows the table of a tab gets; what says that it is empty is a row too.
  static int count(Tab tab) {
    return Math.max(1, tab.rows().size());
  }

  void writeTo(OutputStream out, RowProgress progress) throws IOException {
    progress.tab(tab.name());
    int at = TableSheet.HEADINGS;
    int end = at + count(tab);
    for (var row : rows()) {
      at++;
      if (row.size() != tab.columns().size() || at > end) {
        throw new IllegalStateException("A row of " + tab.name() + " does not fit its table");
      }
      out.write(xml.row(at, row));
      progress.row();
    }
    if (at != end) {
      throw new IllegalStateException(tab.name() + " has fewer rows than it said");
    }
  }

  private Rows rows() {
    if (!tab.rows().isEmpty()) {
      return tab.rows();
    }
    var nothing = words.say("office.table.nothing");
    // A table needs a row, and no cell of it may be empty: it says in words that there is nothing.
    return Rows.of(
        List.of(
            IntStream.range(0, tab.columns().size())
                .<Value>mapToObj(i -> new Value.Text(i == 0 ? tab.none() : nothing))
                .toList()));
  }
}
