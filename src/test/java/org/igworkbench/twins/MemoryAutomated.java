package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.AutomatedDecisionStore;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

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
  public Optional<Revision> replace(
      @Nullable AutomatedDecision before, @Nullable AutomatedDecision after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    if (!read(state -> state.revisions().at(code, expected))) {
      return Optional.empty();
    }
    var saved = after == null ? Revision.ABSENT : expected.next();
    write(there ->
        new State(
            joined(
                there.entries().stream().filter(it -> !it.code().equals(code)).toList(),
                Stream.ofNullable(after).toList(),
                AutomatedDecision::code),
            there.revisions().with(code, saved)));
    return Optional.of(saved);
  }
}
