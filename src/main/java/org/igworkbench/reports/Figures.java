package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.WorkingDays;

/// What can be counted in the log of requests, for any span of days.
final class Figures {

  private final List<Judged> all;
  private final WorkingDays calendar;

  Figures(MatrixSnapshot matrix, List<SharingRequest> requests, WorkingDays calendar) {
    this.all = requests.stream().map(request -> Judged.by(matrix, request)).toList();
    this.calendar = calendar;
  }

  /// Whether anything was logged by the end of the span, so that a nought says something.
  boolean reach(Span span) {
    return all.stream().anyMatch(each -> !each.received().isAfter(span.to()));
  }

  /// The requests that came in, by reference.
  List<Judged> received(Span span) {
    return all.stream().filter(each -> span.contains(each.received())).toList();
  }

  /// The requests that were shared or refused in the span, whenever they came in, by day.
  List<Judged> decided(Span span) {
    return ended(span).stream().filter(each -> each.endingBy(span.to()).decided()).toList();
  }

  /// The requests that ended in the span one way or another, by day.
  List<Judged> ended(Span span) {
    return all.stream()
        .filter(each ->
            each.decisionBy(span.to()).filter(d -> span.contains(d.effectiveOn())).isPresent())
        .sorted(
            Comparator.comparing(each -> each.decisionBy(span.to()).orElseThrow().effectiveOn()))
        .toList();
  }

  /// The requests that somebody still had to decide at the end of the day, longest due first.
  List<Judged> open(LocalDate day) {
    return all.stream()
        .filter(each -> each.openOn(day))
        .sorted(Comparator.comparing(each -> each.deadlineOn(day)))
        .toList();
  }

  /// Those of the open ones that should have been decided before the day.
  List<Judged> overdue(LocalDate day) {
    return open(day).stream().filter(each -> each.overdueOn(day)).toList();
  }

  /// Working days from receipt to decision, of requests that are decided.
  List<Integer> daysToDecide(List<Judged> decided) {
    return decided.stream().map(this::daysToDecide).toList();
  }

  private int daysToDecide(Judged each) {
    return each.request().workingDaysToDecide(calendar).orElseThrow();
  }

  /// Working days between two days, whichever of them is the earlier.
  int workingDays(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? calendar.between(other, one) : calendar.between(one, other);
  }

  static long count(List<Judged> requests, Ending ending, LocalDate day) {
    return requests.stream().filter(each -> each.endingBy(day) == ending).count();
  }

  static long inside(List<Judged> requests) {
    return requests.stream().filter(each -> each.verdict().inside()).count();
  }
}
