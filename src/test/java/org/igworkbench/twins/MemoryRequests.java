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
  public Map<String, Revision> revisions(Collection<String> references) {
    return find(references).stream()
        .collect(Collectors.toMap(SharingRequest::reference, SharingRequest::revision));
  }

  @Override
  public int update(List<SharingRequest> changed) {
    int count = 0;
    while (count < changed.size() && isAt(Seen.of(changed.get(count)))) {
      var saved = changed.get(count).at(changed.get(count).revision().next());
      write(there -> {
        var requests = new TreeMap<>(there);
        requests.put(saved.reference(), saved);
        return Map.copyOf(requests);
      });
      count++;
    }
    return count;
  }

  @Override
  public int remove(List<Seen> gone) {
    int count = 0;
    while (count < gone.size() && isAt(gone.get(count))) {
      var reference = gone.get(count).reference();
      write(there -> {
        var requests = new TreeMap<>(there);
        requests.remove(reference);
        return Map.copyOf(requests);
      });
      count++;
    }
    return count;
  }

  private boolean isAt(Seen seen) {
    return find(seen.reference())
        .filter(there -> there.revision().equals(seen.revision()))
        .isPresent();
  }
}
