package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.AGREEMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementStore;
import org.igworkbench.store.schema.tables.records.AgreementRecord;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Agreements on disk.
final class JooqAgreements implements AgreementStore {

  private final Session session;

  JooqAgreements(Session session) {
    this.session = session;
  }

  @Override
  public List<Agreement> all() {
    return session.read(db ->
        db.select(
                AGREEMENT.CODE,
                AGREEMENT.TITLE,
                AGREEMENT.KIND,
                AGREEMENT.PARTIES,
                row(
                        AGREEMENT.SIGNED_ON,
                        AGREEMENT.EFFECTIVE_ON,
                        AGREEMENT.REVIEW_ON,
                        AGREEMENT.ENDS_ON)
                    .mapping(Agreement.Dates::new))
            .from(AGREEMENT)
            .orderBy(AGREEMENT.CODE)
            .fetch(mapping(Agreement::new)));
  }

  @Override
  public void add(List<Agreement> agreements) {
    session.write(
        db -> db.batchInsert(agreements.stream().map(JooqAgreements::record).toList()).execute());
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, List.of(AGREEMENT)));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Agreement before, @Nullable Agreement after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    return session.write(db ->
        KeptRows.unlessNamed(() ->
            KeptRows.replace(
                db,
                AGREEMENT,
                code,
                before != null,
                after == null ? null : record(after),
                expected)));
  }

  private static AgreementRecord record(Agreement agreement) {
    var record = new AgreementRecord();
    record.setCode(agreement.code());
    record.setTitle(agreement.title());
    record.setKind(agreement.kind());
    record.setParties(agreement.parties());
    record.setSignedOn(agreement.dates().signed());
    record.setEffectiveOn(agreement.dates().effective());
    record.setReviewOn(agreement.dates().review());
    record.setEndsOn(agreement.dates().end());
    return record;
  }
}
