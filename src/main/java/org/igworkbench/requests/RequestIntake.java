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
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Takes in requests that come from a file: all of them in one change with one way back, or none.
public final class RequestIntake {

  private final Moves moves;
  private final RequestKeeper keeper;
  private final SharingMatrix matrix;
  private final Clock clock;

  RequestIntake(Moves moves, RequestStore store, SharingMatrix matrix, Clock clock) {
    this.moves = moves;
    this.keeper = new RequestKeeper(store);
    this.matrix = matrix;
    this.clock = clock;
  }

  /// A request from a file.
  ///
  /// @param before as it was when the file was compared with it; null where it is new
  /// @param after as the file says it is
  public record Incoming(@Nullable SharingRequest before, SharingRequest after) {}

  /// Takes them in.
  ///
  /// @param all at least one
  /// @param why where they come from, for the trail and the time line
  /// @return how many there were
  public Outcome<Integer> take(Officer officer, List<Incoming> all, String why) {
    var deed = new Deed("imported", why, ways -> Sentence.of("requests.undo.import", ways.size()));
    return moves.make(officer, () -> ways(officer, all, why), deed).map(List::size);
  }

  private List<Move<?>> ways(Officer officer, List<Incoming> all, String why) {
    var snapshot = matrix.snapshot();
    var ways = new ArrayList<Move<?>>();
    for (var one : all) {
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
