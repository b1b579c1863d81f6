package org.igworkbench.window.matrix;

import java.time.LocalDate;
import org.igworkbench.matrix.RuleDifference;
import org.jspecify.annotations.Nullable;

/// A line of the list of what changed between two days.
sealed interface ChangeLine {

  /// The heading of all rules of which the same became.
  record Group(RuleDifference.Kind kind, int count) implements ChangeLine {}

  /// A rule that differs.
  ///
  /// @param cell where it stands, in few words
  /// @param what what changed, in few words
  /// @param day since when; for one that ended its last day; null where that is not known
  record Rule(RuleDifference difference, String cell, String what, @Nullable LocalDate day)
      implements ChangeLine {}
}
