package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.store.schema.Tables.REQUEST_PERSON;
import static org.igworkbench.store.schema.Tables.SHARING_REQUEST;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.igworkbench.requests.SharingRequest;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How long *who received this?* takes in an encrypted store with many requests. Prints
/// milliseconds, median and the longest.
@Tag("bench")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class WhoReceivedBenchmark {

  private static final int REQUESTS = Integer.getInteger("igw.requests", 50_000);
  private static final int BLOCK = 5_000;
  private static final int TIMES = 101;
  private static final double LIMIT = 100;

  @TempDir private Path folder;
  private final WorkspaceThread thread = new WorkspaceThread();
  private Connection connection;
  private DSLContext db;

  private void fill() throws Exception {
    var file =
        new DatabaseFile(new WorkspaceFolder(folder), KeySlot.newKey(new SecureRandom()), false);
    new Migrations(file.source()).run();
    connection = file.connect();
    db =
        DSL.using(
            connection,
            SQLDialect.H2,
            new Settings().withRenderSchema(false).withExecuteLogging(false));
    db.execute("set referential_integrity false");
    var requests = new ManyRequests(REQUESTS);
    for (int first = 0; first < REQUESTS; first += BLOCK) {
      var some = requests.next(first, BLOCK);
      int number = first;
      db.transaction(inside -> add(inside.dsl(), some, number));
    }
  }

  // As the program adds them, but for the words, by which nobody looks for a person.
  private static void add(DSLContext db, List<SharingRequest> some, int first) {
    var rows = new ArrayList<Object[]>();
    for (var request : some) {
      var record = RequestRows.record(request);
      record.setNumber(first + rows.size());
      rows.add(record.intoArray());
    }
    var fields = SHARING_REQUEST.fields();
    db.batch(db.insertInto(SHARING_REQUEST, fields).values(new Object[fields.length]))
        .bind(rows.toArray(Object[][]::new))
        .execute();
    RequestLifeRows.add(db, some);
  }

  /// How the database goes about it: by indexes alone, so that it takes as long with ten times as
  /// many requests.
  private String plan() {
    var named =
        DSL.select(REQUEST_PERSON.REQUEST)
            .from(REQUEST_PERSON)
            .where(REQUEST_PERSON.PERSON.eq("CYP-1"));
    return db.explain(db.selectFrom(SHARING_REQUEST).where(SHARING_REQUEST.REFERENCE.in(named)))
        .plan();
  }

  @AfterEach
  void close() throws Exception {
    connection.close();
    thread.end();
  }

  @Test
  void aReferenceIsFoundByItsIndex() throws Exception {
    long start = System.nanoTime();
    fill();
    System.out.printf(
        "who received %,d: filled in %.0f s%n", REQUESTS, (System.nanoTime() - start) / 1e9);
    var requests = new JooqRequests(new Session(thread, db));
    var times = new double[TIMES];
    for (int time = 0; time < TIMES; time++) {
      var subject = "CYP-" + (int) ((long) time * REQUESTS / TIMES);
      long begin = System.nanoTime();
      assertThat(requests.about(subject)).hasSize(1);
      times[time] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(times);
    System.out.printf(
        "who received %,d: median %.1f ms, longest %.1f ms%n",
        REQUESTS, times[TIMES / 2], times[TIMES - 1]);
    assertThat(times[TIMES / 2]).isLessThan(LIMIT);
    assertThat(plan()).contains("REQUEST_PERSON_IS").doesNotContain("tableScan");
  }
}
