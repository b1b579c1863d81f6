package org.igworkbench.notice;

/// Measures how alike two wordings are: a port, because a well-kept library does it.
@FunctionalInterface
public interface Likeness {

  /// From 0 for nothing in common to 1 for the same.
  ///
  /// @param one a wording as [Folded#of] leaves it
  /// @param other likewise
  double of(String one, String other);
}
