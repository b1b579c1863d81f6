package org.igworkbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record3;
import org.jooq.ResultQuery;

/// The lists that a table of lines holds for its owners, by owner and kind.
final class Lines {

  private record Key(String owner, String kind) {}

  private final Map<Key, List<String>> lists = new HashMap<>();

  /// Reads them all.
  ///
  /// @param query gives owner, kind and text, lines of a list in their order
  static Lines read(ResultQuery<Record3<String, String, String>> query) {
    var lines = new Lines();
    for (var row : query.fetch()) {
      lines
          .lists
          .computeIfAbsent(new Key(row.value1(), row.value2()), _ -> new ArrayList<>())
          .add(row.value3());
    }
    return lines;
  }

  List<String> of(String owner, String kind) {
    return lists.getOrDefault(new Key(owner, kind), List.of());
  }
}
