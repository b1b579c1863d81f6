package org.igworkbench.workspace;

/// What is to be done inside one transaction.
///
/// @param <T> what it gives back
@FunctionalInterface
public interface Change<T> {

  /// Reads and writes through the stores, and records what it did.
  Outcome<T> apply(Ledger ledger);
}
