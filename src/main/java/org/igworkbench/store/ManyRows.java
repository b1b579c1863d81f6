package org.igworkbench.store;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableRecord;

/// Rows of one table that are inserted together.
final class ManyRows {

  private ManyRows() {}

  /// Inserts rows with every column that they have.
  ///
  /// jOOQ's own batch of records writes the statement anew for each of them, which takes as long as
  /// a fifth of the whole change.
  static <R extends TableRecord<R>> void insert(DSLContext db, List<R> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var table = rows.getFirst().getTable();
    var columns = table.fields();
    db.batch(db.insertInto(table, columns).values(new Object[columns.length]))
        .bind(rows.stream().map(Record::intoArray).toArray(Object[][]::new))
        .execute();
  }
}
