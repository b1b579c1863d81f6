package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.FINDING_ACCEPTANCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Subject;
import org.igworkbench.findings.Acceptance;
import org.igworkbench.findings.FindingStore;
import org.igworkbench.store.schema.tables.records.FindingAcceptanceRecord;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Accepted findings on disk.
final class JooqFindings implements FindingStore {

  private final Session session;

  JooqFindings(Session session) {
    this.session = session;
  }

  @Override
  public List<Acceptance> all() {
    var t = FINDING_ACCEPTANCE;
    return session.read(db ->
        db.select(
                t.CODE,
                t.FINDING,
                row(t.SUBJECT_KIND, t.SUBJECT_CODE).mapping(Subject::new),
                t.FACTS,
                t.REASON,
                t.ACCEPTED_BY,
                t.ACCEPTED_ON,
                t.LOOK_AGAIN_ON,
                t.REVOKED_ON)
            .from(t)
            .orderBy(t.CODE)
            .fetch(mapping(Acceptance::new)));
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, List.of(FINDING_ACCEPTANCE)));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Acceptance before, @Nullable Acceptance after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    return session.write(db ->
        KeptRows.replace(
            db,
            FINDING_ACCEPTANCE,
            code,
            before != null,
            after == null ? null : record(after),
            expected));
  }

  private static FindingAcceptanceRecord record(Acceptance acceptance) {
    var record = new FindingAcceptanceRecord();
    record.setCode(acceptance.code());
    record.setFinding(acceptance.finding());
    record.setSubjectKind(acceptance.subject().kind());
    record.setSubjectCode(acceptance.subject().code());
    record.setFacts(acceptance.facts());
    record.setReason(acceptance.reason());
    record.setAcceptedBy(acceptance.by());
    record.setAcceptedOn(acceptance.on());
    record.setLookAgainOn(acceptance.lookAgain());
    record.setRevokedOn(acceptance.revokedOn());
    return record;
  }
}
