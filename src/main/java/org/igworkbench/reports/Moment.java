package org.igworkbench.reports;

import java.util.List;
import java.util.function.Supplier;
import org.igworkbench.audit.Head;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;

/// What packs are made from, as it stood at one moment.
///
/// @param head the newest entry of the trail at that moment
record Moment(MatrixSnapshot matrix, List<SharingRequest> requests, Head head) {

  /// All of it.
  static Moment of(Sources sources) {
    return reading(
        sources,
        () ->
            new Moment(
                sources.matrix().snapshot(), sources.requests().all(), sources.trail().head()));
  }

  /// The same without the requests, for who reads them a few at a time.
  static Moment withoutRequests(Sources sources) {
    return reading(
        sources, () -> new Moment(sources.matrix().snapshot(), List.of(), sources.trail().head()));
  }

  /// Reads again when somebody changed something in between, so that the figures and the trail's
  /// head on the cover belong together.
  static <T> T reading(Sources sources, Supplier<T> reading) {
    while (true) {
      long version = sources.workspace().version();
      var read = reading.get();
      if (sources.workspace().version() == version) {
        return read;
      }
    }
  }
}
