package org.igworkbench.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.SharingMatrix;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Moves;
import org.igworkbench.workspace.Moves.Deed;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Takes in requests that come from a file: all of them in one change with one way back, or none.
public final class RequestIntake {

  private final Moves moves;
  private final RequestKeeper keeper;
  private final SharingMatrix matrix;
  private final RequestPolicy policy;
  private final Clock clock;

  RequestIntake(
      Moves moves, RequestStore store, SharingMatrix matrix, RequestPolicy policy, Clock clock) {
    this.moves = moves;
    this.policy = policy;
    this.keeper = new RequestKeeper(store);
    this.matrix = matrix;
    this.clock = clock;
  }

  /// A request from a file.
  ///
  /// @param before as it was when the file was compared with it; null where it is new
  /// @param after as the file says it is
  public record Incoming(@Nullable SharingRequest before, SharingRequest after) {}

  /// What keeps a request from being taken in, each at the column of the file: what nobody can
  /// read, a day of another age, and a decision that would go round the second signature.
  ///
  /// What was decided before it came into this workspace was signed, or not, where it was decided.
  public List<Violation> check(Incoming one) {
    var violations = new ArrayList<Violation>();
    var after = one.after();
    for (var column : RequestColumn.values()) {
      var text = column.of(after);
      if (!Legible.is(text) && (one.before() == null || !text.equals(column.of(one.before())))) {
        violations.add(Violation.at(column.file(), "requests.text.unreadable"));
      }
    }
    var received = after.timing().received();
    if (received.isBefore(Timing.EARLIEST)) {
      violations.add(
          Violation.at(
              RequestColumn.RECEIVED.file(), "requests.date.too-old", received, Timing.EARLIEST));
    }
    var causes = signatures(one);
    if (!causes.isEmpty()) {
      violations.add(
          Violation.at(
              RequestColumn.DECISION.file(),
              "requests.intake.needs-signature",
              after.reference(),
              causes.stream().map(Signing.Cause::word).toList()));
    }
    return violations;
  }

  private List<Signing.Cause> signatures(Incoming one) {
    var before = one.before();
    var after = one.after();
    var decision = after.decision();
    if (before == null
        || before.decision() != null
        || decision == null
        || !decision.kind().shares()) {
      return List.of();
    }
    var snapshot = matrix.snapshot();
    return policy
        .settings()
        .signatures()
        .causes(
            after.ask(),
            after.requester().recipient(),
            Judge.judge(snapshot, after.question()).kind(),
            snapshot.catalogue());
  }

  /// Takes them in.
  ///
  /// @param all at least one
  /// @param why where they come from, for the trail and the time line
  /// @return how many there were
  public Outcome<Integer> take(Officer officer, List<Incoming> all, String why, Progress progress) {
    var wrong = new ArrayList<Violation>();
    for (var one : all) {
      progress.checkCancelled();
      wrong.addAll(check(one));
    }
    if (!wrong.isEmpty()) {
      return new Outcome.Rejected<>(wrong);
    }
    var deed = new Deed("imported", why, ways -> Sentence.of("requests.undo.import", ways.size()));
    return moves
        .make(officer, () -> ways(officer, all, why, progress), deed, progress)
        .map(List::size);
  }

  private List<Move<?>> ways(Officer officer, List<Incoming> all, String why, Progress progress) {
    var snapshot = matrix.snapshot();
    var ways = new ArrayList<Move<?>>();
    for (var one : all) {
      progress.checkCancelled();
      var before = one.before();
      var action = before == null ? Action.LOG : Action.CORRECT;
      var life = one.after().life().with(action, clock.instant(), officer, why);
      var after = one.after().living(life);
      var judged =
          after.decision() == null
              ? after.judged(Judge.judge(snapshot, after.question()).kind())
              : after;
      ways.add(before == null ? keeper.made(judged) : keeper.move(before, judged));
    }
    return ways;
  }
}
