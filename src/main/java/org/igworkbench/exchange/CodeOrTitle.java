package org.igworkbench.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.igworkbench.law.LawRow;

/// Rows of a register that a cell may name by their code, by their title, or by both.
///
/// @param unknown the sentence about what names none of them
record CodeOrTitle(String unknown, Map<String, String> codes) {

  private static final String OF_THE_LAW = "UK GDPR ";

  /// A title that two rows share names neither.
  static <T> CodeOrTitle of(
      String unknown, Collection<T> rows, Function<T, String> code, Function<T, String> title) {
    return named(unknown, rows, code, row -> List.of(title.apply(row)));
  }

  /// Rows of law, which go by their citations too: `Article 6(1)(e)`, `Public task (Article
  /// 6(1)(e))`.
  static CodeOrTitle ofLaw(String unknown, Collection<? extends LawRow> rows) {
    return named(unknown, rows, LawRow::code, CodeOrTitle::lawful);
  }

  private static List<String> lawful(LawRow row) {
    var citation = row.citation();
    var brief =
        citation.startsWith(OF_THE_LAW) ? citation.substring(OF_THE_LAW.length()) : citation;
    return List.of(
        row.title(),
        citation,
        brief,
        citation + " " + row.title(),
        brief + " " + row.title(),
        row.title() + " " + brief);
  }

  private static <T> CodeOrTitle named(
      String unknown,
      Collection<? extends T> rows,
      Function<T, String> code,
      Function<T, List<String>> names) {
    var codes = new HashMap<String, String>();
    Set<String> twice = new HashSet<>();
    for (var row : rows) {
      for (var name : new HashSet<>(names.apply(row).stream().map(CodeOrTitle::plain).toList())) {
        if (codes.put(name, code.apply(row)) != null) {
          twice.add(name);
        }
      }
    }
    twice.forEach(codes::remove);
    for (var row : rows) {
      for (var name : names.apply(row)) {
        codes.put(plain(code.apply(row) + " " + name), code.apply(row));
        codes.put(plain(name + " " + code.apply(row)), code.apply(row));
      }
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
