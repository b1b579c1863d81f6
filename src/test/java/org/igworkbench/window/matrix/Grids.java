package org.igworkbench.window.matrix;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;

/// Grids for tests.
final class Grids {

  private Grids() {}

  /// The sample as it is looked at on the day of the pictures.
  static MatrixIndex sample() {
    var desk = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN);
    return MatrixIndex.of(desk.workbench().matrix().snapshot(), DAY);
  }

  static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  static MatrixIndex of(MatrixSnapshot snapshot) {
    return MatrixIndex.of(snapshot, DAY);
  }
}
