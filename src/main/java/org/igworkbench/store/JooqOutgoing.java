package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.OUTGOING_REQUEST;
import static org.igworkbench.store.schema.Tables.OUTGOING_REQUEST_CATEGORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStage;
import org.igworkbench.requests.OutgoingStore;
import org.igworkbench.store.schema.tables.records.OutgoingRequestCategoryRecord;
import org.igworkbench.store.schema.tables.records.OutgoingRequestRecord;
import org.igworkbench.workspace.Revision;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The requests that we make, on disk.
final class JooqOutgoing implements OutgoingStore {

  private final Session session;

  JooqOutgoing(Session session) {
    this.session = session;
  }

  @Override
  public List<OutgoingRequest> all() {
    return session.read(db -> read(db, DSL.noCondition(), DSL.noCondition()));
  }

  @Override
  public Optional<OutgoingRequest> find(String code) {
    return session.read(db ->
        read(
                db,
                OUTGOING_REQUEST.CODE.eq(code),
                OUTGOING_REQUEST_CATEGORY.OUTGOING_REQUEST.eq(code))
            .stream()
            .findFirst());
  }

  private static List<OutgoingRequest> read(
      DSLContext db, Condition which, Condition categoriesOf) {
    var c = OUTGOING_REQUEST_CATEGORY;
    var categories =
        db.select(c.OUTGOING_REQUEST, c.DATA_CATEGORY)
            .from(c)
            .where(categoriesOf)
            .orderBy(c.PLACE)
            .fetchGroups(c.OUTGOING_REQUEST, c.DATA_CATEGORY);
    return db.selectFrom(OUTGOING_REQUEST)
        .where(which)
        .orderBy(OUTGOING_REQUEST.CODE)
        .fetch(record -> request(record, categories));
  }

  private static OutgoingRequest request(
      OutgoingRequestRecord record, Map<String, List<String>> categories) {
    return new OutgoingRequest(
        record.getCode(),
        new OutgoingRequest.Asked(record.getOrganisation(), record.getRecipient()),
        new OutgoingRequest.Ground(
            record.getPurpose(), record.getBasis(), record.getPower(), record.getTask()),
        new OutgoingRequest.Wanted(
            record.getDescription(),
            categories.getOrDefault(record.getCode(), List.of()),
            record.getPeople(),
            record.getNumberOfPeople()),
        new OutgoingRequest.Need(
            record.getNecessity(),
            record.getStatement(),
            record.getStatementBy(),
            record.getStatementOn()),
        new OutgoingRequest.Sending(record.getSentOn(), record.getChannel(), record.getReplyBy()),
        new OutgoingRequest.Answer(
            OutgoingStage.valueOf(record.getStage()),
            record.getAnsweredOn(),
            record.getReceived(),
            record.getNote(),
            record.getKept()),
        new Revision(record.getRowVersion()));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable OutgoingRequest before, @Nullable OutgoingRequest after, Revision expected) {
    return session.write(db -> KeptRows.unlessNamed(() -> replaced(db, before, after, expected)));
  }

  private static Optional<Revision> replaced(
      DSLContext db,
      @Nullable OutgoingRequest before,
      @Nullable OutgoingRequest after,
      Revision expected) {
    if (before != null) {
      if (!KeptRows.isAt(db, OUTGOING_REQUEST, before.code(), expected)) {
        return Optional.empty();
      }
      var c = OUTGOING_REQUEST_CATEGORY;
      db.deleteFrom(c).where(c.OUTGOING_REQUEST.eq(before.code())).execute();
    }
    var code = after == null ? before == null ? "" : before.code() : after.code();
    var saved =
        KeptRows.replace(
            db,
            OUTGOING_REQUEST,
            code,
            before != null,
            after == null ? null : record(after),
            expected);
    if (saved.isPresent() && after != null) {
      addCategories(db, after);
    }
    return saved;
  }

  private static void addCategories(DSLContext db, OutgoingRequest request) {
    var records = new ArrayList<OutgoingRequestCategoryRecord>();
    for (var category : request.wanted().categories()) {
      records.add(new OutgoingRequestCategoryRecord(request.code(), records.size(), category));
    }
    db.batchInsert(records).execute();
  }

  private static OutgoingRequestRecord record(OutgoingRequest request) {
    var record = new OutgoingRequestRecord();
    record.setCode(request.code());
    record.setOrganisation(request.asked().organisation());
    record.setRecipient(request.asked().recipient());
    record.setPurpose(request.ground().purpose());
    record.setBasis(request.ground().basis());
    record.setPower(request.ground().power());
    record.setTask(request.ground().task());
    record.setDescription(request.wanted().description());
    record.setPeople(request.wanted().subjects());
    record.setNumberOfPeople(request.wanted().people());
    record.setNecessity(request.need().necessity());
    record.setStatement(request.need().statement());
    record.setStatementBy(request.need().by());
    record.setStatementOn(request.need().on());
    record.setSentOn(request.sending().on());
    record.setChannel(request.sending().channel());
    record.setReplyBy(request.sending().replyBy());
    record.setStage(request.stage().name());
    record.setAnsweredOn(request.answer().on());
    record.setReceived(request.answer().received());
    record.setNote(request.answer().note());
    record.setKept(request.answer().kept());
    return record;
  }
}
