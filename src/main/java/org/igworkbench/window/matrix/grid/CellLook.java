package org.igworkbench.window.matrix.grid;

import org.igworkbench.window.shell.Mark;

/// All of a summary that can be seen in a cell; a large matrix has few looks.
record CellLook(Mark mark, String letters, int rules, boolean barsInPart, boolean overdue) {

  static CellLook of(CellSummary summary) {
    return new CellLook(
        summary.mark(),
        summary.letters(),
        summary.counts().all(),
        summary.barsInPart(),
        summary.overdue());
  }
}
