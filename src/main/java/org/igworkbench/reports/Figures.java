package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.WorkingDays;

/// What can be counted in the log of requests for a period and for the one before it.
final class Figures {

  private static final int AT_ONCE = 250;

  private final List<Judged> all;
  private final Map<String, Integer> daysToDecide = new HashMap<>();
  private final RequestLists lists;
  private final WorkingDays calendar;

  Figures(Making making) {
    this.lists = making.sources().requests().lists();
    this.calendar = making.sources().calendar();
    var span = making.span();
    var days = List.of(span.to(), span.previous().to());
    this.all =
        making
            .requests()
            .map(request -> {
              var judged = Judged.by(making.matrix(), request, days);
              judged
                  .decisionBy(span.to())
                  .filter(made -> !made.on().isBefore(span.previous().from()))
                  .flatMap(_ -> request.workingDaysToDecide(calendar).stream().boxed().findFirst())
                  .ifPresent(worked -> daysToDecide.put(request.reference(), worked));
              return judged;
            })
            .toList();
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
        .filter(each -> each.decisionBy(span.to()).filter(d -> span.contains(d.on())).isPresent())
        .sorted(Comparator.comparing(each -> each.decisionBy(span.to()).orElseThrow().on()))
        .toList();
  }

  /// The requests that somebody still had to decide at the end of the day, longest due first.
  ///
  /// @param day the last one of the period or of the one before it
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

  /// Goes through some requests in their order with all that is known of them, of which a few at a
  /// time are in memory.
  void whole(List<Judged> some, BiConsumer<Judged, SharingRequest> each) {
    for (int from = 0; from < some.size(); from += AT_ONCE) {
      var block = some.subList(from, Math.min(some.size(), from + AT_ONCE));
      var found =
          lists.whole(block.stream().map(Judged::reference).toList()).stream()
              .collect(Collectors.toMap(SharingRequest::reference, Function.identity()));
      for (var judged : block) {
        var request = found.get(judged.reference());
        // One that is gone is a change, after which the report begins again.
        if (request != null) {
          each.accept(judged, request);
        }
      }
    }
  }

  /// Working days from receipt to decision, of requests that are decided.
  List<Integer> daysToDecide(List<Judged> decided) {
    return decided.stream()
        .map(each -> Objects.requireNonNull(daysToDecide.get(each.reference())))
        .toList();
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
