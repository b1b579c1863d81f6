package org.igworkbench.reports;

import java.time.LocalDate;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Words;

/// A pack in the making: what was asked for, and what was read for it.
record Making(Sources sources, Words words, ReportOrder order, Moment moment, Names names) {

  static Making of(Sources sources, Words words, ReportOrder order) {
    return of(sources, words, order, Moment.of(sources));
  }

  /// The same without the requests, for a pack that reads them a few at a time.
  static Making withoutRequests(Sources sources, Words words, ReportOrder order) {
    return of(sources, words, order, Moment.withoutRequests(sources));
  }

  private static Making of(Sources sources, Words words, ReportOrder order, Moment moment) {
    return new Making(sources, words, order, moment, new Names(words, moment.matrix().catalogue()));
  }

  MatrixSnapshot matrix() {
    return moment.matrix();
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
        moment.head());
  }
}
