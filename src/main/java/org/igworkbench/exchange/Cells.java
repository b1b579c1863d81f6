package org.igworkbench.exchange;

import static org.igworkbench.exchange.Problems.shown;
import static org.igworkbench.exchange.Problems.spoken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// The cells of one row, by column and type.
///
/// A faulty cell is told, and something stands in for it so that the other cells of the row can be
/// checked as well; [Sheet#rows] leaves the row out afterwards. A column that is absent has been
/// told once and for all and is silent here.
final class Cells {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{0,39}");
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Wordlist<Boolean> FLAGS =
      new Wordlist<>(
          "exchange.flag.unknown", Map.of("y", true, "yes", true, "n", false, "no", false));

  private final Sheet sheet;
  private final Table.Row row;
  private final Keys keys;

  Cells(Sheet sheet, Table.Row row, Keys keys) {
    this.sheet = sheet;
    this.row = row;
    this.keys = keys;
  }

  /// Something is wrong with a cell.
  ///
  /// @param args what the sentence says after line and column
  void fault(String column, String key, Object... args) {
    var all = new Object[args.length + 2];
    all[0] = spoken(row.line());
    all[1] = sheet.heading(column);
    System.arraycopy(args, 0, all, 2, args.length);
    sheet.problems().cell(row.record(), sheet.index(column), key, all);
  }

  /// Where a cell is, such as `requests.csv!D17`.
  String place(String column) {
    return sheet.table().place() + "!" + Problems.letters(sheet.index(column)) + row.record();
  }

  /// The code that tells the row apart: well formed, and no other row's.
  String key() {
    var column = sheet.layout().key();
    var code = text(column);
    if (code.isEmpty()) {
      return code;
    }
    if (!CODE.matcher(code).matches()) {
      fault(column, "exchange.code.malformed", shown(code));
      return code;
    }
    claim(column, code, code);
    return code;
  }

  /// Takes a key for this row; the sentence calls it by its name.
  void claim(String column, String key, String name) {
    var holder = keys.claim(key, sheet.table().place(), row.line());
    if (holder == null) {
      return;
    }
    if (holder.file().equals(sheet.table().place())) {
      fault(column, "exchange.code.doubled", shown(name), spoken(holder.line()));
    } else {
      fault(column, "exchange.code.elsewhere", shown(name), holder.file(), spoken(holder.line()));
    }
  }

  /// Text that may be missing, as may its column.
  String optional(String column) {
    var text = said(column);
    return sheet.nothing(text) ? "" : text;
  }

  /// What stands in a cell, be it a word for nothing.
  String said(String column) {
    int index = sheet.index(column);
    // A row of a workbook ends with its last filled cell.
    return sheet.has(column) && index < row.cells().size()
        ? sheet.shared(CsvReader.plain(row.cells().get(index)))
        : "";
  }

  /// Whether just this stands in a cell, of which the file has the column.
  boolean says(String column, String text) {
    int index = sheet.index(column);
    return text.equals(index < row.cells().size() ? CsvReader.plain(row.cells().get(index)) : "");
  }

  /// Whether the file has the column.
  boolean has(String column) {
    return sheet.has(column);
  }

  /// A column as the person who made the file knows it.
  String heading(String column) {
    return sheet.heading(column);
  }

  /// The row, to be named later.
  int record() {
    return row.record();
  }

  /// Text that must be there.
  String text(String column) {
    var text = optional(column);
    if (text.isEmpty() && sheet.has(column)) {
      fault(column, "exchange.cell.blank");
    }
    return text;
  }

  /// A code that must be there.
  String code(String column, Codes known) {
    var code = text(column);
    if (!code.isEmpty()) {
      check(column, code, known);
    }
    return code;
  }

  /// A code that may be missing.
  @Nullable String optionalCode(String column, Codes known) {
    var code = optional(column);
    if (code.isEmpty()) {
      return null;
    }
    check(column, code, known);
    return code;
  }

  /// Codes separated by semicolons, at least one.
  List<String> codes(String column, Codes known) {
    var codes = optionalCodes(column, known);
    if (codes.isEmpty() && sheet.has(column)) {
      fault(column, "exchange.cell.blank-list");
    }
    return codes;
  }

  /// Codes separated by semicolons, or none.
  List<String> optionalCodes(String column, Codes known) {
    var codes =
        Arrays.stream(optional(column).split(";"))
            .map(CsvReader::plain)
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    codes.forEach(code -> check(column, code, known));
    return codes;
  }

  private void check(String column, String code, Codes known) {
    if (!known.accept(code)) {
      fault(column, known.unknown(), shown(code));
    }
  }

  /// A day that must be there.
  LocalDate date(String column) {
    text(column);
    var day = optionalDate(column);
    return day == null ? LocalDate.EPOCH : day;
  }

  /// A day that may be missing.
  @Nullable LocalDate optionalDate(String column) {
    var text = optional(column);
    if (text.isEmpty()) {
      return null;
    }
    // LocalDate alone would take years of more than four digits.
    if (DATE.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        fault(column, "exchange.date.impossible", shown(text));
        return null;
      }
    }
    fault(column, "exchange.date.unreadable", shown(text));
    return null;
  }

  /// The days from one column to another; a column that is empty or absent leaves its end open.
  Period period(String from, String to) {
    var period = new Period(optionalDate(from), optionalDate(to));
    if (period.isEmpty()) {
      fault(to, "exchange.date.reversed", from, shown(optional(from)));
    }
    return period;
  }

  /// A whole number that must be there.
  int number(String column, int least, int most) {
    var text = text(column);
    if (text.isEmpty()) {
      return least;
    }
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      fault(column, "exchange.number.unreadable", shown(text), least, most);
      return least;
    }
    return number;
  }

  /// Yes or no, which must be there.
  boolean flag(String column) {
    return word(column, FLAGS);
  }

  /// A word of a list, which must be there.
  <T> T word(String column, Wordlist<T> list) {
    return text(column).isEmpty() ? list.any() : word(column, list, list.any());
  }

  /// A word of a list, or what holds where there is none.
  <T> T word(String column, Wordlist<T> list, T otherwise) {
    var word = optional(column);
    if (word.isEmpty()) {
      return otherwise;
    }
    if (!list.has(word)) {
      fault(column, list.unknown(), shown(word));
      return otherwise;
    }
    return list.meaning(word);
  }
}
