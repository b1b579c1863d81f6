package org.igworkbench.notice;

import java.util.List;

/// Where published notices are kept.
public interface NoticeStore {

  /// All versions, oldest first.
  List<PublishedNotice> all();

  /// Adds a version; only from inside a change.
  void add(PublishedNotice notice);
}
