package org.igworkbench.notice;

import java.util.List;
import org.igworkbench.workspace.Violation;

/// What reading the file of a notice came to.
public sealed interface NoticeReading {

  /// Its lines; there is at least one.
  record Sound(List<SourceLine> lines) implements NoticeReading {
    public Sound {
      lines = List.copyOf(lines);
    }
  }

  /// It can’t be read.
  record Refused(Violation why) implements NoticeReading {}
}
