package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;

/// A request with what the matrix says of it, by the law and rules of the day it came in.
record Judged(SharingRequest request, Verdict.Kind verdict, ReferenceRule.Result reference) {

  static Judged by(MatrixSnapshot matrix, SharingRequest request) {
    var question = request.question();
    return new Judged(
        request, Judge.judge(matrix, question).kind(), ReferenceRule.apply(matrix, question));
  }

  LocalDate received() {
    return request.timing().received();
  }

  /// The decision, if it had been made by the day.
  Optional<RequestDecision> decisionBy(LocalDate day) {
    return request.decidedBy(day);
  }

  /// How it had ended by the day: what came later is left out, so that a report on a past period
  /// says today what it would have said then.
  Ending endingBy(LocalDate day) {
    if (request.decision() == null && !request.stage().open()) {
      return Ending.WITHDRAWN;
    }
    return decisionBy(day).map(made -> Ending.of(made.kind())).orElse(Ending.OPEN);
  }

  boolean openOn(LocalDate day) {
    return !received().isAfter(day) && endingBy(day) == Ending.OPEN;
  }

  /// The day by which somebody had to do something about it, as seen from a day.
  LocalDate deadlineOn(LocalDate day) {
    return request.asAt(day).orElse(request).deadline();
  }

  /// Whether it should have been decided before the day and was not.
  boolean overdueOn(LocalDate day) {
    return openOn(day) && request.asAt(day).filter(then -> then.overdueOn(day)).isPresent();
  }
}
