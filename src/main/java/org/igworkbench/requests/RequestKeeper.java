package org.igworkbench.requests;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.workspace.Keeper;
import org.igworkbench.workspace.Move;
import org.igworkbench.workspace.Revision;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Keeps requests while they, and other things with them, are changed.
public final class RequestKeeper implements Keeper<SharingRequest> {

  private final RequestStore store;

  /// Keeps them in this store.
  public RequestKeeper(RequestStore store) {
    this.store = store;
  }

  /// A request that is made.
  Move<SharingRequest> made(SharingRequest request) {
    return new Move<>(RequestFacts.subject(request), null, request, Revision.ABSENT, this);
  }

  /// A request on its way to another state.
  public Move<SharingRequest> move(SharingRequest before, SharingRequest after) {
    return new Move<>(RequestFacts.subject(before), before, after, before.revision(), this);
  }

  @Override
  public Optional<Revision> replace(
      @Nullable SharingRequest before, @Nullable SharingRequest after, Revision expected) {
    if (after == null) {
      var gone = Objects.requireNonNull(before, "A request moves from or to somewhere");
      return store.remove(gone.reference(), expected)
          ? Optional.of(Revision.ABSENT)
          : Optional.empty();
    }
    if (before == null) {
      if (store.find(after.reference()).isPresent()) {
        return Optional.empty();
      }
      store.add(List.of(after.at(Revision.FIRST)));
      return Optional.of(Revision.FIRST);
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
