package org.igworkbench.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.jspecify.annotations.Nullable;

/// Keeps one sort of aggregate for [Moves]: a purpose, a rule with its versions, a request. Null
/// stands for an aggregate that is not there.
///
/// @param <S> the whole state of one aggregate
public interface Keeper<S> {

  /// Puts one state in the place of another; only from inside a change.
  ///
  /// @param expected [Revision#ABSENT] where nothing is there
  /// @return the new revision, or empty when the aggregate is not at the expected one
  Optional<Revision> replace(@Nullable S before, @Nullable S after, Revision expected);

  /// The same for many aggregates at once, no two of them the same; only from inside a change.
  ///
  /// @return the new revisions in order; fewer than the moves where the next is not at the revision
  ///   from which it moves
  default List<Revision> replaceAll(List<Move<S>> moves) {
    var saved = new ArrayList<Revision>();
    for (var move : moves) {
      var revision = replace(move.before(), move.after(), move.seen());
      if (revision.isEmpty()) {
        return saved;
      }
      saved.add(revision.get());
    }
    return saved;
  }

  /// What the trail keeps of a state.
  ///
  /// @param other the state on the other side of the change
  Facts facts(@Nullable S state, @Nullable S other);

  /// The state as it is saved now.
  @Nullable S current(String code);

  /// Whether two states are the same but for the revisions that they may hold.
  default boolean same(@Nullable S one, @Nullable S other) {
    return Objects.equals(one, other);
  }

  /// The revision as it is saved now, [Revision#ABSENT] where nothing is there.
  Revision revision(String code);

  /// The revisions of many as they are saved now, by code; those that are not there may be left
  /// out.
  default Map<String, Revision> revisions(List<String> codes) {
    var revisions = new HashMap<String, Revision>();
    codes.forEach(code -> revisions.put(code, revision(code)));
    return revisions;
  }

  /// Says that somebody else has changed it.
  Sentence movedOn(String code);
}
