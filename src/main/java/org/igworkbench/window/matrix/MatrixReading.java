package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// What the screen has read, and how it lays out the axes. Made off the window's thread.
record MatrixReading(MatrixIndex index, AxisFrame frame) {

  static MatrixReading of(
      MatrixSnapshot snapshot,
      Collection<SharingRequest> requests,
      LocalDate day,
      Map<String, FindingCounts> findings,
      AxisWords words) {
    var index = MatrixIndex.of(snapshot, day, requests, findings);
    // What most people look at is worked out here, so that the window does not wait for it.
    index.cells(AxisPair.PURPOSE_RECIPIENT);
    return new MatrixReading(index, new AxisFrame(index, words));
  }
}
