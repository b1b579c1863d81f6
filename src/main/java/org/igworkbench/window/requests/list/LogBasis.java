package org.igworkbench.window.requests.list;

import java.time.LocalDate;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workbench.Workbench;

/// What every request is shown by: the matrix and the settings of the log.
public record LogBasis(MatrixSnapshot matrix, RequestSettings settings) {

  /// Reads both; never on the window's thread.
  static LogBasis read(Workbench workbench, LocalDate today) {
    // The calendar reads its bank holidays once; after this, due dates are plain arithmetic.
    workbench.requests().due(today, Urgency.ROUTINE);
    return new LogBasis(workbench.matrix().snapshot(), workbench.requests().policy().settings());
  }
}
