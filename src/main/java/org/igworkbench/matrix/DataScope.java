package org.igworkbench.matrix;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// Which data, about whom, by code, in the order of codes.
///
/// @param categories data categories
/// @param subjects subject categories; empty where they are not stated
public record DataScope(SortedSet<String> categories, SortedSet<String> subjects) {

  public DataScope {
    categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
  }

  /// A scope of these codes, in any order.
  public static DataScope of(Collection<String> categories, Collection<String> subjects) {
    return new DataScope(new TreeSet<>(categories), new TreeSet<>(subjects));
  }
}
