package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.matrix.grid.GridModel;

/// What the screen has read: the matrix with its whole grid, and the requests by cell. Made off the
/// window's thread.
record MatrixReading(MatrixIndex index, GridModel grid, Map<Cell, List<SharingRequest>> requests) {

  /// @param categoryName how a category of recipients is called above its columns
  static MatrixReading of(
      MatrixSnapshot snapshot,
      Collection<SharingRequest> requests,
      LocalDate day,
      Function<Recipient.Category, String> categoryName) {
    var index = MatrixIndex.of(snapshot, day);
    var byCell =
        requests.stream()
            .filter(request -> request.requester().recipient() != null)
            .sorted(
                Comparator.comparing((SharingRequest request) -> request.timing().received())
                    .thenComparing(SharingRequest::reference)
                    .reversed())
            .collect(Collectors.groupingBy(MatrixReading::cell));
    return new MatrixReading(index, index.grid(categoryName), byCell);
  }

  private static Cell cell(SharingRequest request) {
    var recipient = request.requester().recipient();
    return new Cell(request.ask().purpose(), recipient == null ? "" : recipient);
  }
}
