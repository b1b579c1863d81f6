package org.igworkbench.exchange;

import java.util.Optional;
import java.util.SortedSet;

/// Where the mappings of people's own spreadsheets are remembered. A mapping is a habit and no part
/// of the record: no change, no entry of the trail and no undo.
public interface MappingStore {

  /// The mapping of the spreadsheet with these headings.
  ///
  /// @param headings as [Mapping#headings] gives them
  Optional<Mapping> find(SortedSet<String> headings);

  /// Remembers a mapping in place of the one for the same headings.
  void keep(SortedSet<String> headings, Mapping mapping);
}
