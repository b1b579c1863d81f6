package org.igworkbench.workspace;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How an attempt to change something ended. Faults are exceptions; these three are not.
///
/// @param <T> what a change that was done gives back
public sealed interface Outcome<T> {

  /// The same with another value, where there is one.
  default <R> Outcome<R> map(Function<T, R> mapping) {
    return switch (this) {
      case Done<T>(var value, var revision, var undo) ->
          new Done<>(mapping.apply(value), revision, undo);
      case Rejected<T>(var violations) -> new Rejected<>(violations);
      case Stale<T>(var what, var current, var clash) -> new Stale<>(what, current, clash);
    };
  }

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
  /// @param clash what was wanted beside what stands, to be compared
  record Stale<T>(Sentence what, Revision current, Clash clash) implements Outcome<T> {}
}
