package org.igworkbench.automated;

import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps automated decisions that are changed together with other things.
public final class AutomatedKeeper implements Keeper<AutomatedDecision> {

  private final AutomatedDecisionStore store;

  /// Keeps them in this store.
  public AutomatedKeeper(AutomatedDecisionStore store) {
    this.store = store;
  }

  /// An entry on its way to another state, from where it is now.
  public Move<AutomatedDecision> move(AutomatedDecision before, AutomatedDecision after) {
    return new Move<>(AutomatedFacts.subject(before), before, after, revision(before.code()), this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable AutomatedDecision before, @Nullable AutomatedDecision after, Revision expected) {
    if (before == null || after == null) {
      throw new IllegalArgumentException("An entry is neither made nor removed here");
    }
    return store.update(after, expected);
  }

  @Override
  public Facts facts(@Nullable AutomatedDecision state, @Nullable AutomatedDecision other) {
    return state == null ? Facts.NONE : AutomatedFacts.of(state);
  }

  @Override
  public @Nullable AutomatedDecision current(String code) {
    return store.all().stream().filter(it -> it.code().equals(code)).findFirst().orElse(null);
  }

  @Override
  public Revision revision(String code) {
    return store.revisions().getOrDefault(code, Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("registers.row.moved-on", code);
  }
}
