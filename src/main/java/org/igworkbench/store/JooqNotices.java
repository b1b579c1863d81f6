package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.NOTICE_LINE;
import static org.igworkbench.store.schema.Tables.NOTICE_REVIEW;
import static org.igworkbench.store.schema.Tables.NOTICE_REVIEW_ROW;
import static org.igworkbench.store.schema.Tables.PUBLISHED_NOTICE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.notice.LineReview;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.notice.Section;
import org.igworkbench.store.schema.tables.records.NoticeLineRecord;
import org.igworkbench.store.schema.tables.records.NoticeReviewRecord;
import org.igworkbench.store.schema.tables.records.NoticeReviewRowRecord;
import org.igworkbench.store.schema.tables.records.PublishedNoticeRecord;
import org.igworkbench.workspace.Revision;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Published notices on disk.
final class JooqNotices implements NoticeStore {

  private final Session session;

  JooqNotices(Session session) {
    this.session = session;
  }

  @Override
  public List<PublishedNotice> all() {
    return session.read(db -> {
      var lines =
          db.selectFrom(NOTICE_LINE)
              .orderBy(NOTICE_LINE.NUMBER)
              .fetchGroups(NOTICE_LINE.NOTICE, JooqNotices::line);
      return db.selectFrom(PUBLISHED_NOTICE)
          .orderBy(PUBLISHED_NOTICE.EFFECTIVE_FROM, PUBLISHED_NOTICE.CODE)
          .fetch(row -> notice(row, lines.get(row.getCode())));
    });
  }

  /// A version that was kept before lines were has its wording only.
  private static PublishedNotice notice(
      PublishedNoticeRecord row, @Nullable List<NoticeLine> lines) {
    return lines == null
        ? new PublishedNotice(
            row.getCode(), row.getTitle(), row.getEffectiveFrom(), row.getWording())
        : new PublishedNotice(
            row.getCode(), row.getTitle(), row.getEffectiveFrom(), row.getWording(), lines);
  }

  private static NoticeLine line(NoticeLineRecord row) {
    return new NoticeLine(
        row.getNumber(), section(row.getSection()), row.getDepth(), row.getWording());
  }

  private static @Nullable Section section(@Nullable String code) {
    return code == null ? null : Section.named(code).orElse(null);
  }

  private static @Nullable String code(@Nullable Section section) {
    return section == null ? null : section.code();
  }

  @Override
  public void add(PublishedNotice notice) {
    var record = new PublishedNoticeRecord();
    record.setCode(notice.code());
    record.setTitle(notice.title());
    record.setEffectiveFrom(notice.effective());
    record.setWording(notice.text());
    session.write(db -> {
      db.executeInsert(record);
      return db.batchInsert(
              notice.lines().stream().map(line -> record(notice.code(), line)).toList())
          .execute();
    });
  }

  private static NoticeLineRecord record(String notice, NoticeLine line) {
    var record = new NoticeLineRecord();
    record.setNotice(notice);
    record.setNumber(line.number());
    record.setSection(code(line.section()));
    record.setDepth(line.depth());
    record.setWording(line.text());
    return record;
  }

  @Override
  public boolean remove(String code, Revision expected) {
    return session.write(db -> {
      if (!KeptRows.isAt(db, PUBLISHED_NOTICE, code, expected)) {
        return false;
      }
      db.deleteFrom(NOTICE_LINE).where(NOTICE_LINE.NOTICE.eq(code)).execute();
      return KeptRows.replace(db, PUBLISHED_NOTICE, code, true, null, expected).isPresent();
    });
  }

  @Override
  public Map<String, Revision> revisions() {
    return session.read(db -> {
      var revisions = new HashMap<>(KeptRows.revisions(db, List.of(PUBLISHED_NOTICE)));
      db.selectFrom(NOTICE_REVIEW)
          .forEach(row ->
              revisions.put(
                  LineReview.code(row.getNotice(), row.getLine()),
                  new Revision(row.getRowVersion())));
      return revisions;
    });
  }

  @Override
  public List<LineReview> reviews(String notice) {
    return session.read(db -> {
      var codes =
          db.selectFrom(NOTICE_REVIEW_ROW)
              .where(NOTICE_REVIEW_ROW.NOTICE.eq(notice))
              .orderBy(NOTICE_REVIEW_ROW.PLACE)
              .fetchGroups(NOTICE_REVIEW_ROW.LINE, NOTICE_REVIEW_ROW.CODE);
      return db.selectFrom(NOTICE_REVIEW)
          .where(NOTICE_REVIEW.NOTICE.eq(notice))
          .orderBy(NOTICE_REVIEW.LINE)
          .fetch(row -> review(row, codes.getOrDefault(row.getLine(), List.of())));
    });
  }

  private static LineReview review(NoticeReviewRecord row, List<String> codes) {
    return new LineReview(
        row.getNotice(),
        row.getLine(),
        LineReview.Says.valueOf(row.getSays()),
        codes,
        row.getReason(),
        section(row.getSection()),
        row.getReviewedBy(),
        Instant.parse(row.getReviewedAt()));
  }

  @Override
  public Optional<Revision> replace(
      String notice, int line, @Nullable LineReview after, Revision expected) {
    return session.write(db -> {
      if (!revision(db, notice, line).equals(expected)) {
        return Optional.empty();
      }
      db.deleteFrom(NOTICE_REVIEW_ROW)
          .where(NOTICE_REVIEW_ROW.NOTICE.eq(notice), NOTICE_REVIEW_ROW.LINE.eq(line))
          .execute();
      db.deleteFrom(NOTICE_REVIEW)
          .where(NOTICE_REVIEW.NOTICE.eq(notice), NOTICE_REVIEW.LINE.eq(line))
          .execute();
      if (after == null) {
        return Optional.of(Revision.ABSENT);
      }
      add(db, after, expected.next());
      return Optional.of(expected.next());
    });
  }

  private static Revision revision(DSLContext db, String notice, int line) {
    return db.select(NOTICE_REVIEW.ROW_VERSION)
        .from(NOTICE_REVIEW)
        .where(NOTICE_REVIEW.NOTICE.eq(notice), NOTICE_REVIEW.LINE.eq(line))
        .fetchOptional(row -> new Revision(row.value1()))
        .orElse(Revision.ABSENT);
  }

  private static void add(DSLContext db, LineReview review, Revision revision) {
    var record = new NoticeReviewRecord();
    record.setNotice(review.notice());
    record.setLine(review.line());
    record.setSays(review.says().name());
    record.setReason(review.reason());
    record.setSection(code(review.section()));
    record.setReviewedBy(review.by());
    record.setReviewedAt(review.at().toString());
    record.setRowVersion(revision.number());
    db.executeInsert(record);
    for (int i = 0; i < review.codes().size(); i++) {
      var row = new NoticeReviewRowRecord();
      row.setNotice(review.notice());
      row.setLine(review.line());
      row.setPlace(i + 1);
      row.setCode(review.codes().get(i));
      db.executeInsert(row);
    }
  }
}
