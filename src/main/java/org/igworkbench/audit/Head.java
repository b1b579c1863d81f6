package org.igworkbench.audit;

/// The end of the trail at one moment: number and hash of the newest entry.
///
/// @param number 0 for an empty trail
public record Head(long number, String hash) {

  /// The head of a trail without entries.
  public static final Head EMPTY = new Head(0, TrailEntry.GENESIS);
}
