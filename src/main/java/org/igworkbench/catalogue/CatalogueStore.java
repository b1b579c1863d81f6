package org.igworkbench.catalogue;

/// Where the vocabulary is kept.
public interface CatalogueStore {

  /// The whole vocabulary: purposes and recipients in the order of the notice, the rest by code.
  Catalogue load();

  /// Adds rows that are not there yet; only from inside a change.
  void add(Catalogue rows);
}
