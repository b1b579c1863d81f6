package org.igworkbench.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keys that are taken, and by which row.
final class Keys {

  private final Map<String, Holder> taken = new HashMap<>();

  /// The row that has a key.
  record Holder(String file, int line) {}

  /// Takes a key for a row, or tells who has it.
  @Nullable Holder claim(String key, String file, int line) {
    return taken.putIfAbsent(key, new Holder(file, line));
  }
}
