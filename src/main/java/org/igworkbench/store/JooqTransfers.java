package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.INTERNATIONAL_TRANSFER;
import static org.igworkbench.store.schema.Tables.TRANSFER_LINE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.store.schema.tables.records.InternationalTransferRecord;
import org.igworkbench.store.schema.tables.records.TransferLineRecord;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.transfers.TransferStore;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The register of international transfers on disk.
final class JooqTransfers implements TransferStore {

  private static final String COUNTRY = "country";
  private static final String RECIPIENT = "recipient";
  private static final String CATEGORY = "data category";
  private static final String SUBJECT = "subject category";
  private static final String MECHANISM = "mechanism";

  private final Session session;

  JooqTransfers(Session session) {
    this.session = session;
  }

  @Override
  public List<Transfer> all() {
    return session.read(JooqTransfers::all);
  }

  private static List<Transfer> all(DSLContext db) {
    var t = INTERNATIONAL_TRANSFER;
    var l = TRANSFER_LINE;
    var lines =
        Lines.read(db.select(l.INTERNATIONAL_TRANSFER, l.KIND, l.CODE).from(l).orderBy(l.PLACE));
    return db.select(
            t.CODE,
            t.TITLE,
            t.NOTICE_WORDING,
            row(t.DESTINATION.convertFrom(Transfer.Where::valueOf), t.CODE, t.IMPORTER)
                .mapping((where, code, importer) ->
                    new Transfer.Destination(
                        where, lines.of(code, COUNTRY), lines.of(code, RECIPIENT), importer)),
            t.CODE.convertFrom(
                code -> new Transfer.Scope(lines.of(code, CATEGORY), lines.of(code, SUBJECT))),
            t.CODE.convertFrom(code -> lines.of(code, MECHANISM)),
            row(
                    t.ADEQUACY_REACH,
                    row(
                            t.TEST_RESULT.convertFrom(Transfer.Result::valueOf),
                            t.TESTED_ON,
                            t.TEST_WORDS)
                        .mapping(Transfer.ProtectionTest::new),
                    t.DEROGATION,
                    t.SAFEGUARDS)
                .mapping(Transfer.Grounds::new),
            t.OWNER,
            t.REVIEW_ON,
            row(t.EFFECTIVE_FROM, t.EFFECTIVE_TO).mapping(Period::new),
            t.NOTE,
            t.VERIFIED)
        .from(t)
        .orderBy(t.CODE)
        .fetch(mapping(Transfer::new));
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> KeptRows.revisions(db, List.of(INTERNATIONAL_TRANSFER)));
  }

  @Override
  public void add(List<Transfer> transfers) {
    session.write(db -> {
      db.batchInsert(transfers.stream().map(JooqTransfers::record).toList()).execute();
      return addLines(db, transfers);
    });
  }

  @Override
  public Optional<Revision> replace(
      @Nullable Transfer before, @Nullable Transfer after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    return session.write(db -> {
      boolean stands = before == null || KeptRows.isAt(db, INTERNATIONAL_TRANSFER, code, expected);
      if (!stands) {
        return Optional.<Revision>empty();
      }
      if (before != null) {
        db.deleteFrom(TRANSFER_LINE).where(TRANSFER_LINE.INTERNATIONAL_TRANSFER.eq(code)).execute();
      }
      var saved =
          KeptRows.replace(
              db,
              INTERNATIONAL_TRANSFER,
              code,
              before != null,
              after == null ? null : record(after),
              expected);
      if (after != null && saved.isPresent()) {
        addLines(db, List.of(after));
      }
      return saved;
    });
  }

  private static int addLines(DSLContext db, List<Transfer> transfers) {
    var records = new ArrayList<TransferLineRecord>();
    for (var transfer : transfers) {
      var code = transfer.code();
      lines(code, COUNTRY, transfer.destination().countries(), records);
      lines(code, RECIPIENT, transfer.destination().recipients(), records);
      lines(code, CATEGORY, transfer.scope().dataCategories(), records);
      lines(code, SUBJECT, transfer.scope().subjectCategories(), records);
      lines(code, MECHANISM, transfer.mechanisms(), records);
    }
    db.batchInsert(records).execute();
    return records.size();
  }

  private static void lines(
      String transfer, String kind, List<String> codes, List<TransferLineRecord> records) {
    for (int place = 0; place < codes.size(); place++) {
      var record = new TransferLineRecord();
      record.setInternationalTransfer(transfer);
      record.setKind(kind);
      record.setPlace(place);
      record.setCode(codes.get(place));
      records.add(record);
    }
  }

  private static InternationalTransferRecord record(Transfer transfer) {
    var record = new InternationalTransferRecord();
    record.setCode(transfer.code());
    record.setTitle(transfer.title());
    record.setNoticeWording(transfer.noticeWording());
    record.setDestination(transfer.destination().where().name());
    record.setImporter(transfer.destination().importer());
    var grounds = transfer.grounds();
    record.setAdequacyReach(grounds.reach());
    record.setTestResult(grounds.test().result().name());
    record.setTestedOn(grounds.test().on());
    record.setTestWords(grounds.test().words());
    record.setDerogation(grounds.derogation());
    record.setSafeguards(grounds.safeguards());
    record.setOwner(transfer.owner());
    record.setReviewOn(transfer.review());
    record.setEffectiveFrom(transfer.effective().from());
    record.setEffectiveTo(transfer.effective().to());
    record.setNote(transfer.note());
    record.setVerified(transfer.verified());
    return record;
  }
}
