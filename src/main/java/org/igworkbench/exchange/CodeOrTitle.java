package org.igworkbench.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Rows of a register that a cell may name by their code, by their title, or by both.
///
/// @param unknown the sentence about what names none of them
record CodeOrTitle(String unknown, Map<String, String> codes) {

  /// A title that two rows share names neither.
  static <T> CodeOrTitle of(
      String unknown, Collection<T> rows, Function<T, String> code, Function<T, String> title) {
    var codes = new HashMap<String, String>();
    Set<String> twice = new HashSet<>();
    for (var row : rows) {
      var name = plain(title.apply(row));
      if (codes.put(name, code.apply(row)) != null) {
        twice.add(name);
      }
    }
    twice.forEach(codes::remove);
    for (var row : rows) {
      codes.put(plain(code.apply(row) + " " + title.apply(row)), code.apply(row));
      codes.put(plain(title.apply(row) + " " + code.apply(row)), code.apply(row));
    }
    for (var row : rows) {
      codes.put(plain(code.apply(row)), code.apply(row));
      codes.put(code.apply(row), code.apply(row));
    }
    codes.remove("");
    return new CodeOrTitle(unknown, Map.copyOf(codes));
  }

  Optional<String> code(String text) {
    var exact = codes.get(text);
    return exact == null ? Optional.ofNullable(codes.get(plain(text))) : Optional.of(exact);
  }

  /// What a person reads the same way: `REC-02 – Police` and `rec-02: police` name one row.
  private static String plain(String text) {
    var plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
