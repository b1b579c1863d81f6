package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.igworkbench.audit.Head;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Words;

/// A pack in the making: what was asked for, and what was read for it.
///
/// @param head the newest entry of the trail when it was read
record Making(
    Sources sources,
    Words words,
    ReportOrder order,
    MatrixSnapshot matrix,
    Head head,
    Names names) {

  static Making of(Sources sources, Words words, ReportOrder order) {
    var matrix = sources.matrix().snapshot();
    var head = sources.trail().head();
    return new Making(sources, words, order, matrix, head, new Names(words, matrix.catalogue()));
  }

  /// All requests, by reference, of which a few at a time are in memory.
  Stream<SharingRequest> requests() {
    return sources.requests().inTurn();
  }

  /// What is found as at a day, accepted or not.
  FindingSet findings(LocalDate on) {
    return sources.findings().on(on);
  }

  /// The day as at which the pack speaks.
  LocalDate day() {
    return order.to();
  }

  /// The days of the period.
  ///
  /// @throws IllegalArgumentException when it ends before it begins
  Span span() {
    return new Span(order.from(), order.to());
  }

  /// The cover of a pack about the period.
  Cover coverOfPeriod(String title) {
    return cover(title, names.say("reports.value.period", order.from(), order.to()));
  }

  /// The cover of a pack as at its day.
  Cover cover(String title) {
    return cover(title, names.say("pack.value.as-at", day()));
  }

  /// The cover of a pack of that title for those days.
  Cover cover(String title, String period) {
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
