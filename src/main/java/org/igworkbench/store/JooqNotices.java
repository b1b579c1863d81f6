package org.igworkbench.store;

import static org.igworkbench.store.schema.Tables.PUBLISHED_NOTICE;
import static org.jooq.Records.mapping;

import java.util.List;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.store.schema.tables.records.PublishedNoticeRecord;

/// Published notices on disk.
final class JooqNotices implements NoticeStore {

  private final Session session;

  JooqNotices(Session session) {
    this.session = session;
  }

  @Override
  public List<PublishedNotice> all() {
    return session.read(db ->
        db.select(
                PUBLISHED_NOTICE.CODE,
                PUBLISHED_NOTICE.TITLE,
                PUBLISHED_NOTICE.EFFECTIVE_FROM,
                PUBLISHED_NOTICE.WORDING)
            .from(PUBLISHED_NOTICE)
            .orderBy(PUBLISHED_NOTICE.EFFECTIVE_FROM, PUBLISHED_NOTICE.CODE)
            .fetch(mapping(PublishedNotice::new)));
  }

  @Override
  public void add(PublishedNotice notice) {
    var record = new PublishedNoticeRecord();
    record.setCode(notice.code());
    record.setTitle(notice.title());
    record.setEffectiveFrom(notice.effective());
    record.setWording(notice.text());
    session.write(db -> db.executeInsert(record));
  }
}
