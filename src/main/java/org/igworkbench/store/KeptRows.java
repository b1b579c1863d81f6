package org.igworkbench.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;

/// Rows that are changed one by one, each with a code and a revision: the part that is the same for
/// every table of a register.
final class KeptRows {

  private KeptRows() {}

  /// The revision of every row of these tables, by code.
  static Map<String, Revision> revisions(DSLContext db, List<Table<?>> tables) {
    var revisions = new HashMap<String, Revision>();
    for (var table : tables) {
      db.select(code(table), version(table))
          .from(table)
          .forEach(row -> revisions.put(row.value1(), new Revision(row.value2())));
    }
    return revisions;
  }

  /// Puts one state of a row in the place of another.
  ///
  /// @param existed whether the row is there at the expected revision
  /// @param after the row as it will be; null to take it away
  static Optional<Revision> replace(
      DSLContext db,
      Table<?> table,
      String code,
      boolean existed,
      @Nullable Record after,
      Revision expected) {
    if (after == null) {
      return removed(db, table, code, expected);
    }
    after.set(version(table), expected.next().number());
    boolean saved =
        existed
            ? db.update(table)
                    .set(after)
                    .where(code(table).eq(code), version(table).eq(expected.number()))
                    .execute()
                == 1
            : !taken(db, table, code) && db.insertInto(table).set(after).execute() == 1;
    return saved ? Optional.of(expected.next()) : Optional.empty();
  }

  /// Whether the row is at that revision.
  static boolean isAt(DSLContext db, Table<?> table, String code, Revision expected) {
    return db.fetchExists(table, code(table).eq(code).and(version(table).eq(expected.number())));
  }

  private static boolean taken(DSLContext db, Table<?> table, String code) {
    return db.fetchExists(table, code(table).eq(code));
  }

  private static Optional<Revision> removed(
      DSLContext db, Table<?> table, String code, Revision expected) {
    int rows =
        db.deleteFrom(table)
            .where(code(table).eq(code), version(table).eq(expected.number()))
            .execute();
    return rows == 1 ? Optional.of(Revision.ABSENT) : Optional.empty();
  }

  /// Tries to put one state in the place of another; empty also where that would take away what
  /// somebody has named since, or name what has been taken away.
  static Optional<Revision> unlessNamed(Supplier<Optional<Revision>> attempt) {
    try {
      return attempt.get();
    } catch (DataAccessException e) {
      if (e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Field<String> code(Table<?> table) {
    return field(table, "CODE", String.class);
  }

  private static Field<Long> version(Table<?> table) {
    return field(table, "ROW_VERSION", Long.class);
  }

  private static <T> Field<T> field(Table<?> table, String name, Class<T> type) {
    var field = table.field(name, type);
    if (field == null) {
      throw new IllegalArgumentException(table.getName() + " has no column " + name);
    }
    return field;
  }
}
