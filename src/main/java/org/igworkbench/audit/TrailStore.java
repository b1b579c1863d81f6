package org.igworkbench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where the trail is kept; entries can be added and read, nothing else.
public interface TrailStore {

  /// The newest entry's number and hash.
  Head head();

  /// Adds a sealed entry; only from inside a change.
  void append(TrailEntry entry);

  /// Hands over every entry in the order of numbers.
  void walk(Consumer<TrailEntry> visitor);

  /// Every entry about one thing, oldest first.
  default List<TrailEntry> about(Subject subject) {
    var entries = new ArrayList<TrailEntry>();
    walk(entry -> {
      if (entry.subject().equals(subject)) {
        entries.add(entry);
      }
    });
    return List.copyOf(entries);
  }
}
