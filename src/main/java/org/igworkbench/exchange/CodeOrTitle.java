package org.igworkbench.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Rows of a register that a cell may name by their code or by their title.
///
/// @param unknown the sentence about what names none of them
record CodeOrTitle(String unknown, Map<String, String> codes) {

  /// A title that two rows share names neither.
  static <T> CodeOrTitle of(
      String unknown, Collection<T> rows, Function<T, String> code, Function<T, String> title) {
    var codes = new HashMap<String, String>();
    Set<String> twice = new HashSet<>();
    for (var row : rows) {
      if (codes.put(plain(title.apply(row)), code.apply(row)) != null) {
        twice.add(plain(title.apply(row)));
      }
    }
    twice.forEach(codes::remove);
    rows.forEach(row -> codes.put(plain(code.apply(row)), code.apply(row)));
    return new CodeOrTitle(unknown, Map.copyOf(codes));
  }

  Optional<String> code(String text) {
    return Optional.ofNullable(codes.get(plain(text)));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
