package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.workspace.Revision;

/// Automated decisions in memory.
public final class MemoryAutomated extends MemoryStore<MemoryAutomated.State>
    implements AutomatedDecisionStore {

  /// All entries, and the revision of each.
  record State(List<AutomatedDecision> entries, Revisions revisions) {}

  MemoryAutomated(Turn turn) {
    super(turn, new State(List.of(), Revisions.NONE));
  }

  @Override
  public List<AutomatedDecision> all() {
    return read(State::entries);
  }

  @Override
  public Map<String, Revision> revisions() {
    return read(state -> state.revisions().byCode());
  }

  @Override
  public void add(List<AutomatedDecision> decisions) {
    write(there ->
        new State(
            joined(there.entries(), decisions, AutomatedDecision::code),
            there.revisions().with(decisions.stream().map(AutomatedDecision::code).toList())));
  }

  @Override
  public boolean remove(String code, Revision expected) {
    if (!read(state -> state.revisions().at(code, expected))) {
      return false;
    }
    write(there ->
        new State(
            there.entries().stream().filter(it -> !it.code().equals(code)).toList(),
            there.revisions().with(code, Revision.ABSENT)));
    return true;
  }

  @Override
  public Optional<Revision> update(AutomatedDecision changed, Revision expected) {
    var code = changed.code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    write(there ->
        new State(
            there.entries().stream().map(it -> it.code().equals(code) ? changed : it).toList(),
            there.revisions().with(code, expected.next())));
    return Optional.of(expected.next());
  }
}
