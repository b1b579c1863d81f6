package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Urgency;
import org.jspecify.annotations.Nullable;

/// What a report counts of a request, with what the matrix says of it by the law and rules of the
/// day it came in. Of the request itself no more is kept: there may be very many.
///
/// @param recipient its code; null where the register does not know who asked
/// @param made what was decided; null while nothing is, or as long as it is not signed
/// @param withdrawn whether it ended without a decision
/// @param waiting what was still to be done about it at the end of the days that a report looks at;
///   no entry for a day on which it was not open
record Judged(
    String reference,
    @Nullable String recipient,
    LocalDate received,
    LocalDate due,
    Urgency urgency,
    Verdict.Kind verdict,
    ReferenceRule.Result result,
    @Nullable Made made,
    boolean withdrawn,
    Map<LocalDate, Waiting> waiting) {

  /// A decision that counts.
  ///
  /// @param on the day from which it counts
  record Made(Ending ending, LocalDate on, List<String> exemptions) {}

  /// @param deadline the day by which somebody had to do something, as seen from the day
  /// @param overdue whether it should have been decided before the day
  record Waiting(LocalDate deadline, boolean overdue) {}

  /// @param days those as at which the report looks at what is open
  static Judged by(MatrixSnapshot matrix, SharingRequest request, List<LocalDate> days) {
    var question = request.question();
    var made =
        request
            .decidedBy(LocalDate.MAX)
            .map(it -> new Made(Ending.of(it.kind()), it.effectiveOn(), it.exemptions()));
    var judged =
        new Judged(
            request.reference(),
            request.requester().recipient(),
            request.timing().received(),
            request.timing().due(),
            request.timing().urgency(),
            Judge.judge(matrix, question).kind(),
            ReferenceRule.apply(matrix, question),
            made.orElse(null),
            request.decision() == null && !request.stage().open(),
            Map.of());
    return judged.waiting(request, days);
  }

  private Judged waiting(SharingRequest request, List<LocalDate> days) {
    var open = new HashMap<LocalDate, Waiting>();
    for (var day : days) {
      if (!received.isAfter(day) && endingBy(day) == Ending.OPEN) {
        var then = request.asAt(day).orElse(request);
        open.put(day, new Waiting(then.deadline(), then.overdueOn(day)));
      }
    }
    return new Judged(
        reference,
        recipient,
        received,
        due,
        urgency,
        verdict,
        result,
        made,
        withdrawn,
        Map.copyOf(open));
  }

  /// The decision, if it had been made by the day.
  Optional<Made> decisionBy(LocalDate day) {
    return Optional.ofNullable(made).filter(it -> !it.on().isAfter(day));
  }

  /// How it had ended by the day: what came later is left out, so that a report on a past period
  /// says today what it would have said then.
  Ending endingBy(LocalDate day) {
    return withdrawn ? Ending.WITHDRAWN : decisionBy(day).map(Made::ending).orElse(Ending.OPEN);
  }

  boolean openOn(LocalDate day) {
    return waiting.containsKey(day);
  }

  /// The day by which somebody had to do something about it, as seen from a day on which it was
  /// open.
  LocalDate deadlineOn(LocalDate day) {
    return Objects.requireNonNull(waiting.get(day)).deadline();
  }

  /// Whether it should have been decided before the day and was not.
  boolean overdueOn(LocalDate day) {
    var then = waiting.get(day);
    return then != null && then.overdue();
  }
}
