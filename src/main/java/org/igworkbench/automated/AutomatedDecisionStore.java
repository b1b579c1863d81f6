package org.igworkbench.automated;

import java.util.List;

/// Where the register of automated decisions is kept.
public interface AutomatedDecisionStore {

  /// All entries by code.
  List<AutomatedDecision> all();

  /// Adds entries that are not there yet; only from inside a change.
  void add(List<AutomatedDecision> decisions);
}
