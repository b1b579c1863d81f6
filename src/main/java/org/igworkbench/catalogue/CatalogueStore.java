package org.igworkbench.catalogue;

import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// Where the vocabulary is kept.
public interface CatalogueStore {

  /// The whole vocabulary: purposes and recipients in the order of the notice, the rest by code.
  Catalogue load();

  /// The revision of every row, by code; codes are unique across the vocabulary.
  Map<String, Revision> revisions();

  /// Adds rows that are not there yet; only from inside a change.
  void add(Catalogue rows);

  /// Puts one state of a row in the place of another; null stands for a row that is not there.
  ///
  /// @param expected [Revision#ABSENT] where the row is not there
  /// @return the new revision, or empty when the row is not at the expected one or when it is to go
  ///   and something refers to it
  Optional<Revision> replace(
      @Nullable CatalogueRow before, @Nullable CatalogueRow after, Revision expected);
}
