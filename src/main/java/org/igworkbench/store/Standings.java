package org.igworkbench.store;

import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Standing;
import org.igworkbench.workspace.Period;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;

/// The four columns with which every table of law ends.
final class Standings {

  private Standings() {}

  static SelectField<Standing> of(Table<?> table) {
    return row(
            text(table, "STATUS"),
            day(table, "IN_FORCE_FROM"),
            day(table, "IN_FORCE_TO"),
            text(table, "VERIFIED"))
        .mapping((status, from, to, verified) ->
            new Standing(LawStatus.valueOf(status), new Period(from, to), verified));
  }

  static void put(Standing standing, Record record, Table<?> table) {
    record.set(text(table, "STATUS"), standing.status().name());
    record.set(day(table, "IN_FORCE_FROM"), standing.inForce().from());
    record.set(day(table, "IN_FORCE_TO"), standing.inForce().to());
    record.set(text(table, "VERIFIED"), standing.verified());
  }

  private static Field<String> text(Table<?> table, String column) {
    return column(table, column, String.class);
  }

  private static Field<LocalDate> day(Table<?> table, String column) {
    return column(table, column, LocalDate.class);
  }

  private static <T> Field<T> column(Table<?> table, String column, Class<T> type) {
    var field = table.field(column, type);
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no column " + column);
    }
    return field;
  }
}
