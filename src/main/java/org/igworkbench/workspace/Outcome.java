package org.igworkbench.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an attempt to change something ended. Faults are exceptions; these three are not.
///
/// @param <T> what a change that was done gives back
public sealed interface Outcome<T> {

  /// It is saved.
  ///
  /// @param undo puts it back; null where nothing can be put back
  record Done<T>(T value, Revision revision, @Nullable Undo undo) implements Outcome<T> {}

  /// It is not saved, because of the input; all that is wrong is named.
  record Rejected<T>(List<Violation> violations) implements Outcome<T> {
    public Rejected {
      violations = List.copyOf(violations);
    }
  }

  /// It is not saved, because somebody else changed the thing first.
  ///
  /// @param what what was changed, by name
  /// @param current the revision that it has now
  record Stale<T>(Sentence what, Revision current) implements Outcome<T> {}
}
