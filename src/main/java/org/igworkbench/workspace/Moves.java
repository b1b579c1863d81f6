package org.igworkbench.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Changes any number of aggregates together, all of them or none, with an entry in the trail for
/// each, and knows the way back: the same moves the other way round, refused when somebody else has
/// moved one of them on.
public final class Moves {

  /// So many are saved together at the most: who stops it doesn't wait for more.
  private static final int TOGETHER = 1_000;

  private final Workspace workspace;

  /// Moves in this workspace.
  public Moves(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What is done.
  ///
  /// @param what a past participle for the trail
  /// @param why the reason, for the trail
  /// @param undo what undo calls it, once it is known what was moved
  public record Deed(String what, String why, Function<List<Move<?>>, Sentence> undo) {

    /// A deed on many things, named by the count and the code of the first.
    ///
    /// @param undo a key that takes these two
    public static Deed counted(String what, String why, String undo) {
      return new Deed(
          what, why, moves -> Sentence.of(undo, moves.size(), moves.getFirst().subject().code()));
    }
  }

  /// Makes all moves, or none.
  ///
  /// @param moves asked for inside the change, so that what is read for them holds still; at least
  ///   one
  public Outcome<List<Move<?>>> make(Officer officer, Supplier<List<Move<?>>> moves, Deed deed) {
    return make(officer, moves, deed, Progress.UNWATCHED);
  }

  /// The same of so many that somebody watches; who stops it has changed nothing.
  public Outcome<List<Move<?>>> make(
      Officer officer, Supplier<List<Move<?>>> moves, Deed deed, Progress progress) {
    return make(officer, moves, deed, false, progress);
  }

  private Outcome<List<Move<?>>> make(
      Officer officer,
      Supplier<List<Move<?>>> supplier,
      Deed deed,
      boolean back,
      Progress progress) {
    return workspace.change(
        officer,
        ledger -> {
          var moves = supplier.get();
          var ways = new ArrayList<Move<?>>();
          while (ways.size() < moves.size()) {
            progress.checkCancelled();
            var some = together(moves, ways.size());
            var saved = save(some);
            for (int i = 0; i < saved.size(); i++) {
              var move = some.get(i);
              progress.checkCancelled();
              ways.add(move.back(saved.get(i)));
              ledger.record(
                  back ? "put back" : deed.what(),
                  move.subject(),
                  move.factsBefore(),
                  move.factsAfter(),
                  back ? "" : deed.why());
              progress.advanced(ways.size(), moves.size());
            }
            if (saved.size() < some.size()) {
              return stale(some.get(saved.size()));
            }
          }
          // Last made, first unmade: what was made later may lean on what was made before.
          var wayBack = List.<Move<?>>copyOf(ways.reversed());
          var name = deed.undo().apply(back ? wayBack : moves);
          return new Outcome.Done<>(
              List.copyOf(moves),
              ways.getFirst().seen(),
              new Undo(name, who -> back(who, wayBack, deed, !back)));
        });
  }

  private Outcome<List<Move<?>>> back(
      Officer officer, List<Move<?>> ways, Deed deed, boolean back) {
    return make(officer, () -> whereTheyStand(ways), deed, back, Progress.UNWATCHED);
  }

  // What was refused has changed nothing: this is the revision that stood in the way.
  private static Outcome<List<Move<?>>> stale(Move<?> move) {
    var code = move.subject().code();
    return new Outcome.Stale<>(
        move.keeper().movedOn(code), move.keeper().revision(code), move.clash());
  }

  private static List<Move<?>> whereTheyStand(List<Move<?>> moves) {
    var standing = new ArrayList<Move<?>>();
    while (standing.size() < moves.size()) {
      var some = together(moves, standing.size());
      var codes = some.stream().map(move -> move.subject().code()).toList();
      var now = some.getFirst().keeper().revisions(codes);
      some.forEach(move ->
          standing.add(
              move.whereItStands(now.getOrDefault(move.subject().code(), Revision.ABSENT))));
    }
    return standing;
  }

  /// The next of these that one keeper can save together, no two of them of one aggregate.
  private static List<Move<?>> together(List<Move<?>> moves, int from) {
    var keeper = moves.get(from).keeper();
    var codes = new HashSet<String>();
    int to = from;
    while (to < Math.min(moves.size(), from + TOGETHER)
        && moves.get(to).keeper().equals(keeper)
        && codes.add(moves.get(to).subject().code())) {
      to++;
    }
    return moves.subList(from, to);
  }

  // Moves of one keeper are of one sort.
  @SuppressWarnings("unchecked")
  private static <S> List<Revision> save(List<Move<?>> moves) {
    var alike = moves.stream().map(move -> (Move<S>) move).toList();
    return alike.getFirst().keeper().replaceAll(alike);
  }
}
