package org.igworkbench.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.igworkbench.audit.Facts;
import org.igworkbench.requests.RequestStore.Seen;
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
    var one = Objects.requireNonNull(after == null ? before : after, "It moves from or to nothing");
    var subject = RequestFacts.subject(one);
    return replaceAll(List.of(new Move<>(subject, before, after, expected, this))).stream()
        .findFirst();
  }

  @Override
  public List<Revision> replaceAll(List<Move<SharingRequest>> moves) {
    var saved = new ArrayList<Revision>();
    while (saved.size() < moves.size()) {
      var alike = alike(moves.subList(saved.size(), moves.size()));
      int count = replaceAlike(alike);
      alike.subList(0, count).forEach(move -> saved.add(revisionAfter(move)));
      if (count < alike.size()) {
        return saved;
      }
    }
    return saved;
  }

  private static List<Move<SharingRequest>> alike(List<Move<SharingRequest>> moves) {
    var first = moves.getFirst();
    int count = 1;
    while (count < moves.size() && isAlike(first, moves.get(count))) {
      count++;
    }
    return moves.subList(0, count);
  }

  private static boolean isAlike(Move<SharingRequest> one, Move<SharingRequest> other) {
    return (one.before() == null) == (other.before() == null)
        && (one.after() == null) == (other.after() == null);
  }

  private static Revision revisionAfter(Move<SharingRequest> move) {
    if (move.after() == null) {
      return Revision.ABSENT;
    }
    return move.before() == null ? Revision.FIRST : move.seen().next();
  }

  private int replaceAlike(List<Move<SharingRequest>> moves) {
    if (moves.getFirst().after() == null) {
      return store.remove(
          moves.stream().map(move -> new Seen(move.subject().code(), move.seen())).toList());
    }
    if (moves.getFirst().before() == null) {
      return add(moves.stream().map(RequestKeeper::after).toList());
    }
    return store.update(moves.stream().map(move -> after(move).at(move.seen())).toList());
  }

  private static SharingRequest after(Move<SharingRequest> move) {
    return Objects.requireNonNull(move.after());
  }

  private int add(List<SharingRequest> fresh) {
    var taken = store.taken(fresh.stream().map(SharingRequest::reference).toList());
    int count = 0;
    while (count < fresh.size() && !taken.contains(fresh.get(count).reference())) {
      count++;
    }
    store.add(fresh.subList(0, count).stream().map(one -> one.at(Revision.FIRST)).toList());
    return count;
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
    return store.revisions(List.of(reference)).getOrDefault(reference, Revision.ABSENT);
  }

  @Override
  public Map<String, Revision> revisions(List<String> references) {
    return store.revisions(references);
  }

  @Override
  public Sentence movedOn(String reference) {
    return Sentence.of("requests.request.moved-on", reference);
  }
}
