package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.audit.Head;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;

/// What packs are made from, as it stood at one moment.
///
/// @param head the newest entry of the trail at that moment
record Moment(MatrixSnapshot matrix, List<SharingRequest> requests, Head head) {

  /// Reads again when somebody changed something in between, so that the figures and the trail's
  /// head on the cover belong together.
  static Moment of(Sources sources) {
    while (true) {
      long version = sources.workspace().version();
      var read =
          new Moment(sources.matrix().snapshot(), sources.requests().all(), sources.trail().head());
      if (sources.workspace().version() == version) {
        return read;
      }
    }
  }
}
