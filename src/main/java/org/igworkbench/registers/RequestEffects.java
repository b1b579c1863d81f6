package org.igworkbench.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.InTurn;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Sentence;

/// What the end of a row would do to requests that nobody has decided yet.
///
/// A request is judged by the day it came in, so that an end after that day leaves its verdict as
/// it is. What would come of the same question after the end is told beside it.
///
/// @param after the matrix as it would be
/// @param last the last day of the row
record RequestEffects(Whole whole, MatrixSnapshot after, Mentions mentions, LocalDate last) {

  /// The open requests that would be answered otherwise, or that name the row.
  List<Effect> all() {
    return InTurn.open(whole.requests())
        .filter(request -> !request.ask().scope().categories().isEmpty())
        .flatMap(request -> effect(request).stream())
        .toList();
  }

  private Optional<Effect> effect(SharingRequest request) {
    var received = request.timing().received();
    boolean early = !received.isAfter(last);
    var day = early ? last.plusDays(1) : received;
    var now = Judge.judge(whole.matrix(), request.questionOn(day));
    var then = Judge.judge(after, request.questionOn(day));
    boolean other = now.kind() != then.kind();
    if (!other && codes(now).equals(codes(then)) && !mentions.in(request)) {
      return Optional.empty();
    }
    return Optional.of(
        new Effect(
            Use.Sort.REQUEST,
            request.reference(),
            Sentence.of(
                "registers.use.request",
                request.requester().organisation(),
                received,
                Sentence.of(
                    "registers.effect.request.now",
                    request.stage().word(),
                    Judge.judge(whole.matrix(), request.question()).kind().word())),
            early ? anew(day, now, then) : judged(received, now, then),
            other));
  }

  /// About a request that came in after the end, and is judged without the row.
  private static Sentence judged(LocalDate received, Verdict now, Verdict then) {
    if (now.kind() != then.kind()) {
      return Sentence.of("registers.effect.request.changes", received, then.kind().word());
    }
    return codes(now).equals(codes(then))
        ? Sentence.of("registers.effect.request.stays", now.kind().word())
        : Sentence.of("registers.effect.request.fewer", now.kind().word(), codes(then));
  }

  /// About a request that came in before the end, and the same question put after it.
  private static Sentence anew(LocalDate day, Verdict now, Verdict then) {
    if (now.kind() != then.kind()) {
      return Sentence.of(
          "registers.effect.request.anew-changes", day, now.kind().word(), then.kind().word());
    }
    return codes(now).equals(codes(then))
        ? Sentence.of("registers.effect.request.anew-stays", day, now.kind().word())
        : Sentence.of("registers.effect.request.anew-fewer", day, now.kind().word(), codes(then));
  }

  private static List<String> codes(Verdict verdict) {
    return verdict.rules().stream().map(SharingRule::code).distinct().toList();
  }
}
