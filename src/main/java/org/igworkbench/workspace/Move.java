package org.igworkbench.workspace;

import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.jspecify.annotations.Nullable;

/// One aggregate on its way from one state to another. Null stands for one that is not there.
///
/// @param seen the revision at which it is in the first state
public record Move<S>(
    Subject subject, @Nullable S before, @Nullable S after, Revision seen, Keeper<S> keeper) {

  /// The way back, from where it is then.
  Move<S> back(Revision saved) {
    return new Move<>(subject, after, before, saved, keeper);
  }

  /// The same from the revision at which the thing is now, if it is in the first state again: what
  /// was done since has been undone, and nobody's change is lost.
  ///
  /// @param now that revision
  Move<S> whereItStands(Revision now) {
    return now.equals(seen) || !keeper.same(before, keeper.current(subject.code()))
        ? this
        : new Move<>(subject, before, after, now, keeper);
  }

  Facts factsBefore() {
    return keeper.facts(before, after);
  }

  Facts factsAfter() {
    return keeper.facts(after, before);
  }

  Clash clash() {
    var standing = keeper.current(subject.code());
    return new Clash(subject, factsAfter(), keeper.facts(standing, after));
  }
}
