package org.igworkbench.law;

import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where dated law is kept.
public interface LawStore {

  /// All law, each table in the order of its codes.
  LawLibrary load();

  /// The revision of every row, by code; codes are unique across the tables.
  Map<String, Revision> revisions();

  /// Adds rows that are not there yet; only from inside a change.
  void add(LawLibrary rows);

  /// Puts one state of a row in the place of another; null stands for a row that is not there.
  ///
  /// @param expected [Revision#ABSENT] where the row is not there
  /// @return the new revision, or empty when the row is not at the expected one or when it is to go
  ///   and something refers to it
  Optional<Revision> replace(@Nullable LawRow before, @Nullable LawRow after, Revision expected);
}
