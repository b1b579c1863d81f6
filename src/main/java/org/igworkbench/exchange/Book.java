package org.igworkbench.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.workspace.Violation;

/// A workbook that is open for reading: its tabs at once, their rows one after the other, so that
/// no more than one row need be held.
public interface Book extends AutoCloseable {

  /// The tabs in their order, each as far as its headings need it; those without a filled cell are
  /// left out.
  List<TabHead> tabs();

  /// Walks through the rows below the headings: to the end of the Excel table that they belong to,
  /// or of the tab where there is none.
  ///
  /// Rows without a filled cell are left out; a row after them has the number that it has in the
  /// tab. A row has as many cells as its last filled one needs, whatever the headings are.
  ///
  /// @param headings the row at which the headings stand, from 1
  /// @param each is given each row once, from the top down
  /// @return what must not be in a table, by cell: formulas, merged cells, errors; or why the tab
  ///   could not be read to its end; nothing where all is well
  List<Violation> rows(TabHead tab, int headings, Consumer<Row> each);

  @Override
  void close();
}
