package org.igworkbench.law;

/// Where dated law is kept.
public interface LawStore {

  /// All law, each table in the order of its codes.
  LawLibrary load();

  /// Adds rows that are not there yet; only from inside a change.
  void add(LawLibrary rows);
}
