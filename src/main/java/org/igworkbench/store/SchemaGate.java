package org.igworkbench.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.store.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;

/// Tells whether a schema holds anything that could run code or reach out of the file.
///
/// A workspace can come from outside. H2 runs triggers, functions and default expressions of its
/// file, and follows links to other databases; our migrations make none of these.
final class SchemaGate {

  // Each counts what our migrations never make. Flyway's own table has a time stamp by default.
  private static final List<String> ALIEN =
      List.of(
          "select count(*) from information_schema.triggers",
          "select count(*) from information_schema.routines",
          "select count(*) from information_schema.constants",
          "select count(*) from information_schema.domains",
          "select count(*) from information_schema.synonyms",
          "select count(*) from information_schema.sequences",
          "select count(*) from information_schema.schemata"
              + " where schema_name not in ('PUBLIC', 'INFORMATION_SCHEMA')",
          "select count(*) from information_schema.tables where table_schema = 'PUBLIC'"
              + " and (table_type <> 'BASE TABLE' or storage_type <> 'CACHED'"
              + " or table_class <> 'org.h2.mvstore.db.MVTable')",
          "select count(*) from information_schema.columns where table_schema = 'PUBLIC' and"
              + " (is_generated <> 'NEVER' or is_identity <> 'NO' or column_on_update is not null"
              + " or data_type not in ('CHARACTER VARYING', 'INTEGER', 'BIGINT', 'BOOLEAN', 'DATE',"
              + " 'TIMESTAMP', 'BINARY VARYING') or not (column_default is null or (column_name ="
              + " 'ROW_VERSION' and column_default in ('1', 'CAST(1 AS BIGINT)')) or (table_name ="
              + " 'flyway_schema_history' and column_name = 'installed_on' and column_default in"
              + " ('CURRENT_TIMESTAMP', 'LOCALTIMESTAMP'))))",
          "select count(*) from information_schema.check_constraints"
              + " where not (constraint_name = 'WORKSPACE_IS_ONE' and check_clause = '\"ID\" = 1')",
          "select count(*) from information_schema.users where user_name <> 'IGW'");

  private SchemaGate() {}

  static boolean admits(DSLContext db) {
    return ALIEN.stream().allMatch(query -> Long.valueOf(0).equals(count(db, query)));
  }

  /// Whether every table and column that our migrations make is there. H2 opens a file whose schema
  /// lost a part, as if that part had never been.
  static boolean isWhole(DSLContext db) {
    return present(db).containsAll(ours());
  }

  /// Whether there is no table or column but those that our migrations make.
  static boolean isOursOnly(DSLContext db) {
    return ours().containsAll(present(db));
  }

  private static Set<String> present(DSLContext db) {
    return db.fetch(
            "select table_name, column_name, is_nullable from information_schema.columns"
                + " where table_schema = 'PUBLIC' and table_name <> 'flyway_schema_history'")
        .intoSet(row ->
            column(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class).equals("YES")));
  }

  private static Set<String> ours() {
    return DefaultSchema.DEFAULT_SCHEMA
        .tableStream()
        .flatMap(SchemaGate::columns)
        .collect(Collectors.toSet());
  }

  private static Stream<String> columns(Table<?> table) {
    return table
        .fieldStream()
        .map(field -> column(table.getName(), field.getName(), field.getDataType().nullable()));
  }

  private static String column(String table, String column, boolean nullable) {
    return table + "." + column + (nullable ? "?" : "");
  }

  private static Long count(DSLContext db, String query) {
    return db.fetchSingle(query).get(0, Long.class);
  }
}
