package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cells of a request beside what the workspace holds: a column that is absent leaves a value
/// alone, and an empty cell in a present one clears it.
final class RequestCells {

  private final Sheet sheet;
  private final Cells row;
  private final KeptText texts;
  private final boolean isNew;

  RequestCells(Sheet sheet, Cells row, KeptText texts, boolean isNew) {
    this.sheet = sheet;
    this.row = row;
    this.texts = texts;
    this.isNew = isNew;
  }

  Cells row() {
    return row;
  }

  boolean has(String column) {
    return sheet.has(column);
  }

  void fault(String column, String key, Object... args) {
    row.fault(column, key, args);
  }

  /// What stands in a cell; an apostrophe before what a spreadsheet would take for a formula is the
  /// spreadsheet's and not part of it.
  private String cell(String column) {
    return FormulaMark.taken(row.optional(column));
  }

  /// The same beside what was there before, which stays if a cell can't say it any better.
  private String cell(String column, String before) {
    var text = cell(column);
    if (texts.same(before, text) || before.equalsIgnoreCase(row.said(column))) {
      return before;
    }
    if (KeptText.isUnreadable(text)) {
      fault(column, "import.text.unreadable");
    }
    return text;
  }

  /// Text that may be cleared.
  String text(String column, String before) {
    return has(column) ? cell(column, before) : before;
  }

  /// Text that a request can't be without.
  String needed(String column, String before) {
    if (needs(column)) {
      return before;
    }
    var text = cell(column, before);
    if (text.isEmpty()) {
      fault(column, "exchange.cell.blank");
    }
    return text;
  }

  /// Whether the column is absent, which is told where the request is new.
  private boolean needs(String column) {
    if (has(column)) {
      return false;
    }
    if (isNew) {
      fault("reference", "exchange.import.column-needed", column);
    }
    return true;
  }

  /// A day that a request can't be without.
  LocalDate neededDay(String column, LocalDate before) {
    return needs(column) ? before : row.date(column);
  }

  @Nullable LocalDate day(String column, @Nullable LocalDate before) {
    return has(column) ? row.optionalDate(column) : before;
  }

  /// A whole number that may be missing; 0 where it is.
  int number(String column, int most, int before) {
    if (!has(column)) {
      return before;
    }
    return cell(column).isEmpty() ? 0 : row.number(column, 1, most);
  }

  /// A word that a request can't be without.
  <T> T neededWord(String column, Wordlist<T> list, T before) {
    return needs(column) ? before : row.word(column, list);
  }

  <T> T word(String column, Wordlist<T> list, T empty, T before) {
    return has(column) ? row.word(column, list, empty) : before;
  }

  /// A row of a register by code or title, which a request can't be without.
  String neededCode(String column, CodeOrTitle register, String before) {
    if (needs(column)) {
      return before;
    }
    if (cell(column).isEmpty()) {
      fault(column, "exchange.cell.blank");
    }
    return Objects.requireNonNullElse(code(column, register, before), "");
  }

  /// A row of a register by code or title; null where none is named.
  @Nullable String code(String column, CodeOrTitle register, @Nullable String before) {
    if (!has(column)) {
      return before;
    }
    var text = cell(column);
    return text.isEmpty() ? null : named(column, text, register).orElse(null);
  }

  private Optional<String> named(String column, String text, CodeOrTitle register) {
    var code = register.code(text);
    if (code.isEmpty()) {
      fault(column, register.unknown(), Problems.shown(text));
    }
    return code;
  }

  /// Rows of a register with semicolons between them.
  List<String> codes(String column, CodeOrTitle register, List<String> before) {
    if (!has(column)) {
      return before;
    }
    return Arrays.stream(cell(column).split(";"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .flatMap(text -> named(column, text, register).stream())
        .distinct()
        .toList();
  }

  /// The same where there must be one at least.
  List<String> neededCodes(String column, CodeOrTitle register, List<String> before) {
    if (needs(column)) {
      return before;
    }
    if (cell(column).isEmpty()) {
      fault(column, "exchange.cell.blank-list");
    }
    return codes(column, register, before);
  }
}
