package org.igworkbench.requests;

import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps requests that are changed together with other things.
public final class RequestKeeper implements Keeper<SharingRequest> {

  private final RequestStore store;

  /// Keeps them in this store.
  public RequestKeeper(RequestStore store) {
    this.store = store;
  }

  /// A request on its way to another state.
  public Move<SharingRequest> move(SharingRequest before, SharingRequest after) {
    return new Move<>(RequestFacts.subject(before), before, after, before.revision(), this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable SharingRequest before, @Nullable SharingRequest after, Revision expected) {
    if (before == null || after == null) {
      throw new IllegalArgumentException("A request is neither made nor removed here");
    }
    return store.update(after, expected);
  }

  @Override
  public Facts facts(@Nullable SharingRequest state, @Nullable SharingRequest other) {
    return state == null ? Facts.NONE : RequestFacts.of(state);
  }

  @Override
  public @Nullable SharingRequest current(String reference) {
    return store.find(reference).orElse(null);
  }

  @Override
  public boolean same(@Nullable SharingRequest one, @Nullable SharingRequest other) {
    return (one == null || other == null)
        ? Objects.equals(one, other)
        : one.at(other.revision()).equals(other);
  }

  @Override
  public Revision revision(String reference) {
    return store.find(reference).map(SharingRequest::revision).orElse(Revision.ABSENT);
  }

  @Override
  public Sentence movedOn(String reference) {
    return Sentence.of("requests.request.moved-on", reference);
  }
}
