package org.igworkbench.search;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;

/// The index of the sample.
final class Samples {

  private Samples() {}

  static SearchIndex sample() {
    var desk = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN);
    var snapshot = desk.workbench().matrix().snapshot();
    var day = LocalDate.now(SampleDesk.CLOCK);
    return SearchIndex.of(
        snapshot, new KeptRequests(desk.workbench().requests(), snapshot.catalogue(), day), day);
  }
}
