package org.igworkbench.window.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.Urgency;
import org.igworkbench.workbench.Workbench;

/// The log, its settings and the matrix as they were read together, each request with its verdict.
record LoggedRequests(MatrixSnapshot matrix, RequestSettings settings, List<RequestRow> rows) {

  LoggedRequests {
    rows = List.copyOf(rows);
  }

  /// Reads both; takes a while, so never on the window's thread.
  ///
  /// @param asItStood whether the log is wanted as it stood on the day, and not as it is
  static LoggedRequests read(Workbench workbench, LocalDate today, boolean asItStood) {
    var matrix = workbench.matrix().snapshot();
    var rows =
        workbench.requests().all().stream()
            .flatMap(one -> asItStood ? one.asAt(today).stream() : Stream.of(one))
            .map(one -> RequestRow.of(matrix, one))
            .toList();
    // The calendar reads its bank holidays once; after this, due dates are plain arithmetic.
    workbench.requests().due(today, Urgency.ROUTINE);
    return new LoggedRequests(matrix, workbench.requests().policy().settings(), rows);
  }
}
