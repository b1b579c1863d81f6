package org.igworkbench.matrix;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps rules with all their versions. The trail is told of the version that a change is about.
public final class RuleKeeper implements Keeper<RuleHistory> {

  private final RuleStore store;

  /// Keeps them in this store.
  public RuleKeeper(RuleStore store) {
    this.store = store;
  }

  /// A rule on its way from one history to another.
  public Move<RuleHistory> move(RuleHistory before, RuleHistory after, Revision seen) {
    return new Move<>(
        new Subject("rule", before.code()), orNull(before), orNull(after), seen, this);
  }

  private static @Nullable RuleHistory orNull(RuleHistory history) {
    return history.isEmpty() ? null : history;
  }

  @Override
  public Optional<Revision> replace(
      @Nullable RuleHistory before, @Nullable RuleHistory after, Revision expected) {
    var code = Objects.requireNonNull(before == null ? after : before).code();
    return store.replace(
        before == null ? RuleHistory.none(code) : before,
        after == null ? RuleHistory.none(code) : after,
        expected);
  }

  @Override
  public Facts facts(@Nullable RuleHistory state, @Nullable RuleHistory other) {
    if (state == null) {
      return Facts.NONE;
    }
    if (other == null) {
      return state.newest().map(RuleFacts::of).orElse(Facts.NONE);
    }
    // The newest version that differs, or the one that it came after.
    int most = Math.max(state.versions().size(), other.versions().size());
    for (int number = most; number >= 1; number--) {
      if (!state.version(number).equals(other.version(number))) {
        return state.version(number).or(state::newest).map(RuleFacts::of).orElse(Facts.NONE);
      }
    }
    return state.newest().map(RuleFacts::of).orElse(Facts.NONE);
  }

  @Override
  public @Nullable RuleHistory current(String code) {
    var versions = store.versions(code);
    return versions.isEmpty() ? null : new RuleHistory(code, versions);
  }

  @Override
  public Revision revision(String code) {
    return store.revision(code).orElse(Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("matrix.rule.moved-on", code);
  }
}
