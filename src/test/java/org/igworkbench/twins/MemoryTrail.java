package org.igworkbench.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.TrailStore;

/// The trail in memory.
public final class MemoryTrail extends MemoryStore<List<TrailEntry>> implements TrailStore {

  MemoryTrail(Turn turn) {
    super(turn, List.of());
  }

  /// Every entry, oldest first.
  public List<TrailEntry> entries() {
    return read(entries -> entries);
  }

  @Override
  public Head head() {
    return read(entries ->
        entries.isEmpty()
            ? Head.EMPTY
            : new Head(entries.getLast().number(), entries.getLast().hash()));
  }

  @Override
  public void append(TrailEntry entry) {
    write(entries -> {
      var longer = new ArrayList<>(entries);
      longer.add(entry);
      return List.copyOf(longer);
    });
  }

  @Override
  public void walk(Consumer<TrailEntry> visitor) {
    entries().forEach(visitor);
  }
}
