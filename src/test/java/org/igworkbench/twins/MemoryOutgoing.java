package org.igworkbench.twins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.igworkbench.requests.OutgoingRequest;
import org.igworkbench.requests.OutgoingStore;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;

/// The requests that we make, in memory.
public final class MemoryOutgoing extends MemoryStore<Map<String, OutgoingRequest>>
    implements OutgoingStore {

  MemoryOutgoing(Turn turn) {
    super(turn, Map.of());
  }

  @Override
  public List<OutgoingRequest> all() {
    return read(requests -> List.copyOf(new TreeMap<>(requests).values()));
  }

  @Override
  public Optional<OutgoingRequest> find(String code) {
    return read(requests -> Optional.ofNullable(requests.get(code)));
  }

  @Override
  public Optional<Revision> replace(
      @Nullable OutgoingRequest before, @Nullable OutgoingRequest after, Revision expected) {
    var code = Objects.requireNonNull(after == null ? before : after).code();
    var there = find(code).map(OutgoingRequest::revision).orElse(Revision.ABSENT);
    boolean made = before == null && there.equals(Revision.ABSENT);
    boolean moved = before != null && there.equals(expected) && !there.equals(Revision.ABSENT);
    if (!made && !moved) {
      return Optional.empty();
    }
    write(all -> {
      var requests = new TreeMap<>(all);
      if (after == null) {
        requests.remove(code);
      } else {
        requests.put(code, after.at(expected.next()));
      }
      return Map.copyOf(requests);
    });
    return Optional.of(after == null ? Revision.ABSENT : expected.next());
  }
}
