package org.igworkbench.reports;

import java.util.function.Supplier;
import org.igworkbench.audit.Head;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.workspace.Words;

/// What a pack is asked for, and where it is read from.
record Occasion(Sources sources, Words words, ReportOrder order) {

  /// Reads again when somebody changed something in between, so that all that is read belongs
  /// together.
  <T> T atOneMoment(Supplier<T> reading) {
    while (true) {
      long version = sources.workspace().version();
      var read = reading.get();
      if (sources.workspace().version() == version) {
        return read;
      }
    }
  }

  /// The days of the period.
  ///
  /// @throws IllegalArgumentException when it ends before it begins
  Span span() {
    return new Span(order.from(), order.to());
  }

  Names names(Catalogue catalogue) {
    return new Names(words, catalogue);
  }

  /// The cover of a pack of that title about the period.
  Cover cover(String title, Head head) {
    return cover(title, words.say("reports.value.period", order.from(), order.to()), head);
  }

  Cover cover(String title, String period, Head head) {
    var about = sources.workspace().about();
    return new Cover(
        title,
        about.organisation(),
        period,
        order.preparedBy().nameAndPosition(),
        order.prepared(),
        order.marking(),
        about.contact(),
        head);
  }
}
