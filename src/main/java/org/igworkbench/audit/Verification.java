package org.igworkbench.audit;

/// What a walk along the trail found.
public sealed interface Verification {

  /// Every entry follows from the one before it.
  record Intact(Head head) implements Verification {}

  /// The chain breaks; everything before the entry is sound.
  ///
  /// @param entry the number at which an entry was expected
  record Broken(long entry, Fault fault) implements Verification {}

  /// The chain is sound in itself but does not pass through a head that was known earlier.
  record LacksCheckpoint(Head head, Head checkpoint) implements Verification {}

  /// In which way an entry is wrong.
  enum Fault {
    /// Another number stands where this one should: entries are missing or out of order.
    NUMBER,
    /// The entry does not name the hash of the entry before it.
    LINK,
    /// The entry's content does not give its hash: it was edited.
    CONTENT
  }
}
