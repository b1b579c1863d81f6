package org.igworkbench.workspace;

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

  /// Says that somebody else has changed it.
  Sentence movedOn(String code);
}
