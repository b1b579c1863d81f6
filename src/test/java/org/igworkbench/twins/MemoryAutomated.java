package org.igworkbench.twins;

import java.util.List;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedDecisionStore;

/// The register of automated decisions in memory.
public final class MemoryAutomated extends MemoryStore<List<AutomatedDecision>>
    implements AutomatedDecisionStore {

  MemoryAutomated(Turn turn) {
    super(turn, List.of());
  }

  @Override
  public List<AutomatedDecision> all() {
    return read(rows -> rows);
  }

  @Override
  public void add(List<AutomatedDecision> decisions) {
    write(there -> joined(there, decisions, AutomatedDecision::code));
  }
}
