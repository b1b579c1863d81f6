package org.igworkbench.automated;

import java.util.List;
import java.util.Objects;
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

  /// An entry that is made.
  public Move<AutomatedDecision> made(AutomatedDecision entry) {
    return new Move<>(AutomatedFacts.subject(entry), null, entry, Revision.ABSENT, this);
  }

  /// An entry on its way to another state, from where it was seen.
  public Move<AutomatedDecision> move(
      AutomatedDecision before, AutomatedDecision after, Revision seen) {
    return new Move<>(AutomatedFacts.subject(before), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable AutomatedDecision before, @Nullable AutomatedDecision after, Revision expected) {
    if (after == null) {
      var gone = Objects.requireNonNull(before, "An entry moves from or to somewhere");
      return store.remove(gone.code(), expected) ? Optional.of(Revision.ABSENT) : Optional.empty();
    }
    if (before != null) {
      return store.update(after, expected);
    }
    if (store.revisions().containsKey(after.code())) {
      return Optional.empty();
    }
    store.add(List.of(after));
    return Optional.of(Revision.FIRST);
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
