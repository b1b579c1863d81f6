package org.igworkbench.store;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// The scripts that make the tables, and which of them a file has been through.
final class Migrations {

  private final Flyway flyway;

  Migrations(DataSource source) {
    flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:org/igworkbench/store/migration")
            .failOnMissingLocations(true)
            .placeholderReplacement(false)
            .load();
  }

  /// What a file has been through, read once.
  record History(List<MigrationInfo> scripts) {

    /// Whether it has been through scripts that are newer than this program.
    boolean isNewer() {
      return scripts.stream()
          .anyMatch(script ->
              script.getState() == MigrationState.FUTURE_SUCCESS
                  || script.getState() == MigrationState.FUTURE_FAILED);
    }

    /// Whether it has been through scripts, and each was word by word what we have.
    ///
    /// A file of an older release lacks our newest scripts, which is no fault of it.
    boolean isOurs() {
      return scripts.stream().anyMatch(History::matches)
          && scripts.stream()
              .allMatch(script -> script.getState() == MigrationState.PENDING || matches(script));
    }

    boolean isBehind() {
      return scripts.stream().anyMatch(script -> script.getState() == MigrationState.PENDING);
    }

    private static boolean matches(MigrationInfo script) {
      return script.getState() == MigrationState.SUCCESS
          && script.isChecksumMatching()
          && script.isDescriptionMatching()
          && script.isTypeMatching();
    }
  }

  History history() {
    return new History(Arrays.asList(flyway.info().all()));
  }

  /// Runs the scripts that are missing.
  void run() {
    flyway.migrate();
  }
}
