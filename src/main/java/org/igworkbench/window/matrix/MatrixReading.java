package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.window.matrix.grid.FindingCounts;

/// What the screen has read, and how it lays out the axes. Made off the window's thread.
record MatrixReading(MatrixIndex index, AxisFrame frame) {

  /// @param asked how often each cell was asked for in the twelve months up to the day
  static MatrixReading of(
      MatrixSnapshot snapshot,
      Collection<Times> asked,
      LocalDate day,
      Map<String, FindingCounts> findings,
      AxisWords words) {
    return of(MatrixIndex.of(snapshot, day, asked, findings), words);
  }

  /// The matrix as it stood on a day.
  static MatrixReading asItStood(
      MatrixSnapshot snapshot,
      Collection<Times> asked,
      LocalDate day,
      Map<String, FindingCounts> findings,
      AxisWords words) {
    return of(MatrixIndex.asItStood(snapshot, day, asked, findings), words);
  }

  private static MatrixReading of(MatrixIndex index, AxisWords words) {
    // What most people look at is worked out here, so that the window does not wait for it.
    index.cells(AxisPair.PURPOSE_RECIPIENT);
    return new MatrixReading(index, new AxisFrame(index, words));
  }
}
