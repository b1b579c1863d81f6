package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.store.Folders.assertRefused;
import static org.igworkbench.store.Folders.open;
import static org.igworkbench.store.Folders.opened;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.requests.Life;
import org.igworkbench.requests.RequestLine;
import org.igworkbench.requests.RequestQuery;
import org.igworkbench.requests.RequestSort;
import org.igworkbench.requests.RequestView;
import org.igworkbench.workspace.Refusal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database file from outside is not opened when it holds what our migrations never make.
@BesideTheWindow
class HostileFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create alias shout as 'String shout(String s) { return s; }'",
        "create alias env for 'java.lang.System.getenv'",
        "create view spy as select * from purpose",
        "create linked table far(null, 'jdbc:h2:mem:far', 'sa', '', '(select 1)')",
        "alter table purpose add extra varchar as lower(code)",
        "alter table purpose add extra varchar default file_read('/etc/hostname', 'UTF-8')",
        "alter table purpose alter column title set on update random_uuid()",
        "alter table purpose alter column title set default random_uuid()",
        "alter table purpose add constraint sly check (length(file_read('/etc/hostname')) > 0)",
        "create domain d as varchar check (value <> 'x')",
        "create constant c value 1",
        "create sequence s",
        "create synonym p for purpose",
        "create schema other",
        "create user other password ''",
        "create table thing (o java_object)",
        "create memory table thing (o varchar)",
        "create table thing (o varchar)",
        "alter table purpose add extra varchar",
      })
  void aFileWithPartsThatCouldRunOrReachOutIsRefused(String sql) throws SQLException {
    Folders.sample(folder);
    try {
      Folders.sql(folder, sql);
    } catch (SQLException e) {
      // The program forbids H2 to load classes, in this test too; then nobody gets as far as that.
      if (e.getErrorCode() != org.h2.api.ErrorCode.ACCESS_DENIED_TO_CLASS_1) {
        throw e;
      }
      return;
    }

    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.alien");
  }

  @Test
  void aDatabaseOfSomebodyElseIsRefused() throws Exception {
    Folders.sample(folder);
    Files.delete(folder.resolve("workspace.mv.db"));
    Folders.sql(folder, "create table thing (id integer)");

    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.alien");
  }

  @Test
  void tablesThatOtherScriptsMadeAreRefused() throws SQLException {
    Folders.sample(folder);
    Folders.sql(
        folder, "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '2'");

    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.alien");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table automated_decision_line",
        "alter table purpose drop column note",
        "alter table purpose alter column title set null"
      })
  void aSchemaThatLostAPartIsDamage(String sql) throws SQLException {
    Folders.sample(folder);
    Folders.sql(folder, sql);

    assertRefused(open(folder), Kind.DAMAGED, "store.refused.damaged");
  }

  @Test
  void anotherUsersDatabaseIsRefused() throws SQLException {
    Folders.sample(folder);
    Folders.sql(folder, "alter user igw set password 'secret'");

    assertRefused(open(folder), Kind.NOT_A_WORKSPACE, "store.refused.alien");
  }

  @Test
  void aFileOfAnOlderReleaseIsBroughtUpToDate() throws SQLException {
    Folders.sample(folder);
    var older = opened(open(folder));
    StoreContract before = () -> older;
    before.save(() -> older.requests().add(List.of(RuleSamples.received("DSR-2026-001"))));
    older.closing().run();
    Folders.sql(
        folder,
        "drop table import_mapping_column",
        "drop table import_mapping",
        "drop table request_named",
        "drop index request_subject_is",
        "drop index requests_asked",
        "create index sharing_request_received on sharing_request (received_on)",
        "drop table request_word",
        "drop index sharing_request_number",
        "drop index requests_by_reference",
        "drop index requests_by_received",
        "drop index requests_by_organisation",
        "drop index requests_by_purpose",
        "drop index requests_by_deadline",
        "drop index requests_by_verdict",
        "drop index requests_by_state",
        "drop index requests_by_end",
        "drop index requests_decided",
        "drop index requests_signed",
        "drop index request_paused_from",
        "drop index request_paused_to",
        "drop index request_disclosed",
        "alter table sharing_request drop column number, shelf, organisation_sorted, verdict_rank,"
            + " state_rank, ended_on",
        "drop table decision_reason",
        "drop table request_settings",
        "drop table request_attachment_piece",
        "drop table request_attachment",
        "drop table request_kept",
        "drop table request_person",
        "drop table request_confirmation",
        "drop table request_disclosure",
        "drop table request_step",
        "drop table request_pause",
        "alter table sharing_request drop column people_count, receiver, necessity, relationship,"
            + " agreed, agreement, part3, assessment, retention, security, rights, intervals,"
            + " required_by, review_by, judged_at_logging, advice_on, advice_by, advice,"
            + " exemption_test, shared_withheld, advice_not_followed, signed_by, signed_on,"
            + " signature_note, deadline_on, paused_since, listed_verdict",
        "alter table purpose drop column owner",
        "alter table recipient drop column aliases, country, contact, ico_number, ico_expires,"
            + " dspt_status, dspt_on",
        "alter table data_category drop column effective_from, effective_to",
        "alter table subject_category drop column effective_from, effective_to",
        "alter table rule_version drop column review_by",
        "drop table outgoing_request_category",
        "drop table outgoing_request",
        "drop table finding_acceptance",
        "drop table transfer_line",
        "drop table international_transfer",
        "drop table agreement_document_piece",
        "drop table agreement_document",
        "drop table agreement_line",
        "alter table agreement drop column note, reviewed_on, not_signed, never_reviewed,"
            + " no_review, open_ended, signatories, owner, link",
        "drop table notice_review_row",
        "drop table notice_review",
        "drop table notice_line",
        "drop table automated_decision_line",
        "drop table automated_decision",
        "drop table published_notice",
        "drop table draft_field",
        "drop table draft",
        "delete from \"flyway_schema_history\" where \"version\" not in ('1', '2', '3', '4', '5')");

    var stores = opened(open(folder));
    assertThat(stores.catalogue().load().recipients())
        .isNotEmpty()
        .allSatisfy(recipient -> assertThat(recipient.aliases()).isEmpty());
    assertThat(stores.requests().all())
        .allSatisfy(request -> assertThat(request.life()).isEqualTo(Life.NONE));
    assertThat(stores.requestLog().settings().read().reasons()).hasSize(22);
    var sought =
        RequestQuery.typed(
            Samples.catalogue(),
            RequestView.OPEN,
            Samples.DAY,
            false,
            "2026-001 constab",
            new RequestQuery.Order(RequestSort.ORGANISATION, false));
    assertThat(stores.requests().lists().page(sought, null, 10))
        .as("found by the words that it had before there was a table of them")
        .extracting(RequestLine::reference)
        .containsExactly("DSR-2026-001");
    StoreContract contract = () -> stores;
    contract.save(() -> stores.automated().add(Samples.automated()));
    stores.closing().run();
  }
}
