package org.igworkbench.office;

import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;

/// Counts the rows of a workbook for whoever watches, and stops between two of them when asked to.
final class RowProgress {

  /// Telling of each of a million rows would only slow them down.
  private static final int STEP = 64;

  private final Progress progress;
  private final long total;
  private long done;

  RowProgress(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  void tab(String name) {
    progress.checkCancelled();
    progress.phase(Sentence.of("office.phase.tab", name));
    progress.advanced(done, total);
  }

  void row() {
    done++;
    progress.checkCancelled();
    if (done % STEP == 0 || done == total) {
      progress.advanced(done, total);
    }
  }

  /// All rows are written; what is left is to close the file and put it into its place.
  void file() {
    progress.checkCancelled();
    progress.phase(Sentence.of("office.phase.file"));
    progress.advanced(done, total);
  }
}
