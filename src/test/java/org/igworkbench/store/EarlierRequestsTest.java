package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.requests.Ask;
import org.igworkbench.requests.Requester;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.requests.Timing;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workspace.Revision;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests of an earlier release are found by person too.
@BesideTheWindow
class EarlierRequestsTest {

  @TempDir private Path folder;

  private static SharingRequest request() {
    return new SharingRequest(
        "DSR-1",
        new Requester("Northshire Constabulary", "REC-02", "Constable", "secure email"),
        new Ask(
            "GEN-01",
            new Claim("LB-EA-1", "GW-02"),
            "Where she lives",
            DataScope.of(List.of("DC-01"), List.of()),
            "cyp-1; CYP-2",
            null),
        new Timing(Samples.DAY, Urgency.ROUTINE, Samples.DAY.plusDays(28)),
        Stage.RECEIVED,
        null,
        Revision.FIRST);
  }

  @Test
  void whoeverTheyAreAboutIsFoundOnceTheStoreHasCaughtUp() throws SQLException {
    Folders.sample(folder);
    var stores = Folders.opened(Folders.open(folder));
    StoreContract contract = () -> stores;
    contract.save(() -> stores.requests().add(List.of(request())));
    stores.closing().run();
    Folders.sql(folder, "delete from request_person");

    var url = "jdbc:h2:file:" + folder.resolve("workspace");
    try (var connection = DriverManager.getConnection(url, "igw", "")) {
      var db = DSL.using(connection, SQLDialect.H2, new Settings().withRenderSchema(false));
      RequestLifeRows.catchUp(db);
      RequestLifeRows.catchUp(db);
    }

    var after = Folders.opened(Folders.open(folder));
    assertThat(after.requests().about("CYP-1")).containsExactly(request());
    assertThat(after.requests().about("CYP-2")).hasSize(1);
    after.closing().run();
  }
}
