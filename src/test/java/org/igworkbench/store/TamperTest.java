package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.igworkbench.audit.AuditTrail;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Verification;
import org.igworkbench.audit.Verification.Broken;
import org.igworkbench.audit.Verification.Fault;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Refusal.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody does to the trail with a database tool is found, and at the right entry.
@BesideTheWindow
class TamperTest {

  @TempDir private Path folder;
  private Head head;

  @BeforeEach
  void makeSevenEntries() {
    var stores = Folders.fresh(folder);
    StoreContract contract = () -> stores;
    for (int i = 0; i < 7; i++) {
      contract.save(() -> {});
    }
    head = stores.trail().head();
    stores.closing().run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "officer = 'Somebody else'",
        "what = 'removed'",
        "why = 'because'",
        "written_at = '2026-03-02T09:15:30.121Z'",
        "subject_kind = 'rule'",
        "subject_code = 'S-2'",
        "facts_before = '{}'",
        "facts_after = '{\"a\":1}'",
        "hash = '00'",
      })
  void anEditedFieldIsFound(String edit) throws SQLException {
    Folders.sql(folder, "update trail set " + edit + " where number = 4");

    assertThat(verify(null)).isEqualTo(new Broken(4, Fault.CONTENT));
  }

  @Test
  void aRemovedEntryIsFound() throws SQLException {
    Folders.sql(folder, "delete from trail where number = 4");

    assertThat(verify(null)).isEqualTo(new Broken(4, Fault.NUMBER));
  }

  @Test
  void aRemovedEntryIsFoundThoughTheRestIsNumberedAnew() throws SQLException {
    Folders.sql(
        folder,
        "delete from trail where number = 4",
        "update trail set number = number - 1 where number = 5",
        "update trail set number = number - 1 where number = 6",
        "update trail set number = number - 1 where number = 7",
        "insert into trail select 7, written_at, officer, what, subject_kind, subject_code,"
            + " facts_before, facts_after, why, hash, hash from trail where number = 6");

    assertThat(verify(null)).isEqualTo(new Broken(4, Fault.LINK));
  }

  @Test
  void swappedEntriesAreFound() throws SQLException {
    Folders.sql(
        folder,
        "update trail set number = 99 where number = 3",
        "update trail set number = 3 where number = 4",
        "update trail set number = 4 where number = 99");

    assertThat(verify(null)).isEqualTo(new Broken(3, Fault.LINK));
  }

  @Test
  void anInsertedEntryIsFound() throws SQLException {
    Folders.sql(
        folder,
        "insert into trail select 8, written_at, officer, what, subject_kind, subject_code,"
            + " facts_before, facts_after, why, hash, hash from trail where number = 7");

    assertThat(verify(null)).isEqualTo(new Broken(8, Fault.CONTENT));
  }

  @Test
  void aTrailCutShortIsNoticedAtOpening() throws SQLException {
    Folders.sql(folder, "delete from trail where number > 5");

    Folders.assertRefused(Folders.open(folder), Kind.DAMAGED, "store.refused.behind");
  }

  @Test
  void aTrailCutShortWithoutTracesIsFoundByWhoKeptItsHead() throws Exception {
    Folders.sql(folder, "delete from trail where number > 5");
    Files.delete(folder.resolve("workspace.head"));

    assertThat(verify(null)).isInstanceOf(Verification.Intact.class);
    assertThat(verify(head)).isInstanceOf(Verification.LacksCheckpoint.class);
  }

  @Test
  void anUntouchedTrailPassesThroughTheHeadThatWasKept() {
    assertThat(verify(head)).isEqualTo(new Verification.Intact(head));
  }

  @Test
  void aBrokenTrailCanStillBeAddedTo() throws SQLException {
    Folders.sql(folder, "update trail set why = 'x' where number = 2");
    var stores = Folders.opened(Folders.open(folder));
    StoreContract contract = () -> stores;
    contract.save(() -> {});
    stores.closing().run();

    assertThat(verify(null)).isEqualTo(new Broken(2, Fault.CONTENT));
  }

  private Verification verify(Head checkpoint) {
    var stores = Folders.opened(Folders.open(folder));
    try {
      return new AuditTrail(stores.trail()).verify(checkpoint);
    } finally {
      stores.closing().run();
    }
  }
}
