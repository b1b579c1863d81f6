package org.igworkbench.twins;

import java.util.Comparator;
import java.util.List;
import org.igworkbench.notice.NoticeStore;
import org.igworkbench.notice.PublishedNotice;

/// Published notices in memory.
public final class MemoryNotices extends MemoryStore<List<PublishedNotice>> implements NoticeStore {

  MemoryNotices(Turn turn) {
    super(turn, List.of());
  }

  @Override
  public List<PublishedNotice> all() {
    return read(rows -> rows);
  }

  @Override
  public void add(PublishedNotice notice) {
    write(there ->
        joined(
            there,
            List.of(notice),
            PublishedNotice::code,
            Comparator.comparing(PublishedNotice::effective).thenComparing(PublishedNotice::code)));
  }
}
