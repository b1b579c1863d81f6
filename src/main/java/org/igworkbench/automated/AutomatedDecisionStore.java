package org.igworkbench.automated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.workspace.Revision;

/// Where the register of automated decisions is kept.
public interface AutomatedDecisionStore {

  /// All entries by code.
  List<AutomatedDecision> all();

  /// The revision of every entry, by code.
  Map<String, Revision> revisions();

  /// Adds entries that are not there yet; only from inside a change.
  void add(List<AutomatedDecision> decisions);

  /// Writes an entry over the one that is there; only from inside a change.
  ///
  /// @return the new revision, or empty when the entry is not at the expected one
  Optional<Revision> update(AutomatedDecision changed, Revision expected);

  /// Takes an entry out that was made by mistake; only from inside a change.
  ///
  /// @return false when the entry is not at the expected revision
  boolean remove(String code, Revision expected);
}
