package org.igworkbench.twins;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.igworkbench.requests.RequestLists;
import org.igworkbench.requests.RequestMentions;
import org.igworkbench.requests.RequestStore;
import org.igworkbench.requests.RequestTallies;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Revision;

/// Requests in memory.
public final class MemoryRequests extends MemoryStore<Map<String, SharingRequest>>
    implements RequestStore {

  MemoryRequests(Turn turn) {
    super(turn, Map.of());
  }

  @Override
  public List<SharingRequest> all() {
    return read(requests -> List.copyOf(new TreeMap<>(requests).values()));
  }

  @Override
  public List<SharingRequest> after(String reference, int most) {
    return all().stream()
        .filter(request -> request.reference().compareTo(reference) > 0)
        .limit(most)
        .toList();
  }

  @Override
  public int size() {
    return all().size();
  }

  @Override
  public Set<String> taken(Collection<String> references) {
    return all().stream()
        .map(SharingRequest::reference)
        .filter(references::contains)
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<SharingRequest> find(String reference) {
    return read(requests -> Optional.ofNullable(requests.get(reference)));
  }

  @Override
  public List<SharingRequest> find(Collection<String> references) {
    return read(requests ->
        new TreeSet<>(references)
            .stream().filter(requests::containsKey).map(requests::get).toList());
  }

  @Override
  public List<String> references(String beginning) {
    return all().stream()
        .map(SharingRequest::reference)
        .filter(reference -> reference.startsWith(beginning))
        .toList();
  }

  @Override
  public List<SharingRequest> receivedBetween(LocalDate first, LocalDate last) {
    return all().stream()
        .filter(request -> !request.timing().received().isBefore(first))
        .filter(request -> !request.timing().received().isAfter(last))
        .toList();
  }

  @Override
  public List<SharingRequest> about(String subject) {
    return all().stream().filter(request -> request.subjects().contains(subject)).toList();
  }

  @Override
  public RequestLists lists() {
    return new MemoryRequestLists(this::all);
  }

  @Override
  public RequestTallies tallies() {
    return new MemoryRequestTallies(this::all);
  }

  @Override
  public RequestMentions mentions() {
    return new MemoryRequestMentions(this::all);
  }

  @Override
  public void add(List<SharingRequest> requests) {
    write(there -> {
      var more = new TreeMap<>(there);
      for (var request : requests) {
        if (more.put(request.reference(), request) != null) {
          throw new IllegalArgumentException("There already: " + request.reference());
        }
      }
      return Map.copyOf(more);
    });
  }

  @Override
  public Optional<Revision> update(SharingRequest changed, Revision expected) {
    if (!isAt(changed.reference(), expected)) {
      return Optional.empty();
    }
    var saved = changed.at(expected.next());
    write(there -> {
      var requests = new TreeMap<>(there);
      requests.put(saved.reference(), saved);
      return Map.copyOf(requests);
    });
    return Optional.of(saved.revision());
  }

  @Override
  public boolean remove(String reference, Revision expected) {
    if (!isAt(reference, expected)) {
      return false;
    }
    write(there -> {
      var requests = new TreeMap<>(there);
      requests.remove(reference);
      return Map.copyOf(requests);
    });
    return true;
  }

  private boolean isAt(String reference, Revision expected) {
    return find(reference).filter(there -> there.revision().equals(expected)).isPresent();
  }
}
