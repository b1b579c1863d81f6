package org.igworkbench.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.workspace.Revision;

/// Where requests are kept, each with its decision and what was disclosed as one aggregate.
public interface RequestStore {

  /// All requests, by reference; only for who needs all of them at once.
  List<SharingRequest> all();

  /// The requests that follow, by reference.
  ///
  /// @param reference the last one that was read; empty for the beginning
  /// @param most how many at most; fewer only where there are no more
  List<SharingRequest> after(String reference, int most);

  /// How many requests there are.
  int size();

  /// Those of the references that are taken.
  Set<String> taken(Collection<String> references);

  /// The request of that reference.
  Optional<SharingRequest> find(String reference);

  /// The requests of these references, by reference; those that are not there are left out.
  List<SharingRequest> find(Collection<String> references);

  /// Every reference that begins so.
  List<String> references(String beginning);

  /// The requests that came in on one of these days, by reference.
  List<SharingRequest> receivedBetween(LocalDate first, LocalDate last);

  /// The requests that ask about a person or under which something about the person was disclosed,
  /// by reference.
  ///
  /// @param subject the whole pseudonymous reference, as [SubjectReferences#plain] writes it
  List<SharingRequest> about(String subject);

  /// Reads lists of them page by page.
  RequestLists lists();

  /// Finds them by what they name.
  RequestMentions mentions();

  /// Counts over all of them.
  RequestTallies tallies();

  /// Adds requests that are not there yet; only from inside a change.
  void add(List<SharingRequest> requests);

  /// The revisions of these requests, by reference; those that are not there are left out.
  Map<String, Revision> revisions(Collection<String> references);

  /// Writes requests over those that are there; only from inside a change.
  ///
  /// @param changed no two of one reference, each at the revision at which it is expected
  /// @return how many were written; fewer than all where the next is not at the expected revision
  int update(List<SharingRequest> changed);

  /// Writes a request over the one that is there; only from inside a change.
  ///
  /// @return the new revision, or empty when the request is not at the expected one
  default Optional<Revision> update(SharingRequest changed, Revision expected) {
    return update(List.of(changed.at(expected))) == 1
        ? Optional.of(expected.next())
        : Optional.empty();
  }

  /// A request as somebody has seen it.
  record Seen(String reference, Revision revision) {

    /// The revision that a request holds.
    public static Seen of(SharingRequest request) {
      return new Seen(request.reference(), request.revision());
    }
  }

  /// Takes requests out that were logged by mistake; only from inside a change.
  ///
  /// @param gone no two of one reference
  /// @return how many were taken out; fewer than all where the next is not at the revision or holds
  ///   what was attached to it
  int remove(List<Seen> gone);

  /// Takes a request out that was logged by mistake; only from inside a change.
  ///
  /// @return false when the request is not at the expected revision
  default boolean remove(String reference, Revision expected) {
    return remove(List.of(new Seen(reference, expected))) == 1;
  }
}
