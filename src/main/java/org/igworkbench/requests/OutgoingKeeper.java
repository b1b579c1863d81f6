package org.igworkbench.requests;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps the requests that we make.
final class OutgoingKeeper implements Keeper<OutgoingRequest> {

  private final OutgoingStore store;

  OutgoingKeeper(OutgoingStore store) {
    this.store = store;
  }

  /// A request on its way from one state to another.
  Move<OutgoingRequest> move(
      @Nullable OutgoingRequest before, OutgoingRequest after, Revision seen) {
    return new Move<>(OutgoingFacts.subject(after.code()), before, after, seen, this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable OutgoingRequest before, @Nullable OutgoingRequest after, Revision expected) {
    return store.replace(before, after, expected);
  }

  @Override
  public Facts facts(@Nullable OutgoingRequest state, @Nullable OutgoingRequest other) {
    return state == null ? Facts.NONE : OutgoingFacts.of(state);
  }

  @Override
  public @Nullable OutgoingRequest current(String code) {
    return store.find(code).orElse(null);
  }

  @Override
  public boolean same(@Nullable OutgoingRequest one, @Nullable OutgoingRequest other) {
    return (one == null || other == null)
        ? Objects.equals(one, other)
        : one.at(other.revision()).equals(other);
  }

  @Override
  public Revision revision(String code) {
    return store.find(code).map(OutgoingRequest::revision).orElse(Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String code) {
    return Sentence.of("outgoing.request.moved-on", code);
  }
}
