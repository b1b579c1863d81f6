package org.igworkbench.notice;

import java.io.IOException;

/// Writes a notice in one format: a port, because formats need libraries.
@FunctionalInterface
public interface NoticeWriter {

  /// The whole file; the same notice gives the same bytes.
  byte[] file(WrittenNotice notice) throws IOException;
}
