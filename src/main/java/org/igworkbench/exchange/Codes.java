package org.igworkbench.exchange;

import java.util.Collection;
import java.util.Set;

/// The codes of one kind that a cell may name.
///
/// @param unknown the sentence about a code that is not among them
/// @param codes those that are known
/// @param lost text of a file that could not be read in full; a code that stands in it may have
///   been meant, so that one broken row does not bring a complaint from every row that names it
/// @param open whether nothing is known, so that any code has to do
record Codes(String unknown, Set<String> codes, String lost, boolean open) {

  /// Just these codes.
  static Codes of(String unknown, Collection<String> codes) {
    return new Codes(unknown, Set.copyOf(codes), "", false);
  }

  boolean accept(String code) {
    return open || codes.contains(code) || lost.contains(code);
  }
}
