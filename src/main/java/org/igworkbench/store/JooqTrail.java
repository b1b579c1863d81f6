package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.TRAIL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.store.schema.tables.records.TrailRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The trail on disk.
final class JooqTrail implements TrailStore {

  private static final int PAGE = 1_000;

  private final Session session;

  JooqTrail(Session session) {
    this.session = session;
  }

  @Override
  public Head head() {
    return session.read(db ->
        db.select(TRAIL.NUMBER, TRAIL.HASH)
            .from(TRAIL)
            .orderBy(TRAIL.NUMBER.desc())
            .limit(1)
            .fetchOptional(mapping(Head::new))
            .orElse(Head.EMPTY));
  }

  /// The number of the newest entry.
  static long length(DSLContext db) {
    var newest = db.select(max(TRAIL.NUMBER)).from(TRAIL).fetchOne(0, Long.class);
    return newest == null ? 0 : newest;
  }

  @Override
  public void append(TrailEntry entry) {
    appendAll(List.of(entry));
  }

  void appendAll(List<TrailEntry> entries) {
    session.write(db -> {
      ManyRows.insert(db, entries.stream().map(JooqTrail::record).toList());
      return entries.size();
    });
  }

  /// Page by page: H2 would gather the whole result before it hands over the first row, and the
  /// trail grows for ever. Entries are only ever added, so that pages fit together.
  @Override
  public void walk(Consumer<TrailEntry> visitor) {
    long last = Long.MIN_VALUE;
    while (true) {
      var page = page(last);
      page.forEach(visitor);
      if (page.size() < PAGE) {
        return;
      }
      last = page.getLast().number();
    }
  }

  @Override
  public List<TrailEntry> about(Subject subject) {
    return session.read(db ->
        entries(
            db,
            TRAIL.SUBJECT_KIND.eq(subject.kind()).and(TRAIL.SUBJECT_CODE.eq(subject.code())),
            Integer.MAX_VALUE));
  }

  private List<TrailEntry> page(long after) {
    return session.read(db -> entries(db, TRAIL.NUMBER.gt(after), PAGE));
  }

  private static List<TrailEntry> entries(DSLContext db, Condition which, int most) {
    return db.select(
            TRAIL.NUMBER,
            TRAIL.WRITTEN_AT,
            TRAIL.OFFICER,
            TRAIL.WHAT,
            row(TRAIL.SUBJECT_KIND, TRAIL.SUBJECT_CODE).mapping(Subject::new),
            TRAIL.FACTS_BEFORE.convertFrom(Facts::new),
            TRAIL.FACTS_AFTER.convertFrom(Facts::new),
            TRAIL.WHY,
            TRAIL.PREVIOUS_HASH,
            TRAIL.HASH)
        .from(TRAIL)
        .where(which)
        .orderBy(TRAIL.NUMBER)
        .limit(most)
        .fetch(mapping(TrailEntry::new));
  }

  private static TrailRecord record(TrailEntry entry) {
    var record = new TrailRecord();
    record.setNumber(entry.number());
    record.setWrittenAt(entry.time());
    record.setOfficer(entry.officer());
    record.setWhat(entry.what());
    record.setSubjectKind(entry.subject().kind());
    record.setSubjectCode(entry.subject().code());
    record.setFactsBefore(entry.before().json());
    record.setFactsAfter(entry.after().json());
    record.setWhy(entry.why());
    record.setPreviousHash(entry.previous());
    record.setHash(entry.hash());
    return record;
  }
}
