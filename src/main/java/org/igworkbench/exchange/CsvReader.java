package org.igworkbench.exchange;

import static org.igworkbench.exchange.Problems.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.igworkbench.exchange.Table.Row;

/// Reads a CSV file as a table and tells everything that is wrong with its shape, each problem with
/// line and column.
///
/// UTF-8 with or without byte order mark, commas, quotes by RFC 4180, lines ended by LF or CRLF.
/// What stands in a cell is text, whatever it looks like; the mark that keeps spreadsheets from
/// running it is taken away.
public final class CsvReader {

  /// Reference files and request lists are far smaller; more could only be an accident.
  static final int MOST_BYTES = 64_000_000;

  /// For the same reason.
  static final int MOST_ROWS = 250_000;

  /// The table of a file, or everything that is wrong with its shape.
  public Reading<Table> read(SourceFile file) {
    var problems = new Problems(file.name());
    var table = scan(file, problems).table();
    return problems.count() == 0
        ? new Reading.Sound<>(table)
        : new Reading.Faulty<>(problems.inOrder());
  }

  /// All lines that could be taken apart, the headings first, whatever else is wrong with them.
  public List<Row> records(SourceFile file) {
    if (file.content().length > MOST_BYTES || Utf8.lineOfNul(file.content()) > 0) {
      return List.of();
    }
    var records = new CsvScan(Utf8.of(file.content()), new Problems(file.name())).records();
    return records.subList(0, Math.min(records.size(), MOST_ROWS + 1));
  }

  /// What could be read of a file that may be faulty.
  ///
  /// @param table its sound rows; without headings when those could not be read
  /// @param text the whole file as text; empty when it could not be read as one
  record Scan(Table table, String text) {}

  /// Reads what is sound, so that the rest of a faulty file can be checked in the same pass.
  Scan scan(SourceFile file, Problems problems) {
    var nothing = new Scan(new Table(file.name(), List.of(), List.of()), "");
    if (file.content().length > MOST_BYTES) {
      problems.file("exchange.file.large", MOST_BYTES / 1_000_000);
      return nothing;
    }
    int nul = Utf8.lineOfNul(file.content());
    if (nul > 0) {
      problems.file("exchange.file.nul", spoken(nul));
      return nothing;
    }
    var source = Utf8.of(file.content());
    int before = problems.count();
    var records = new CsvScan(source, problems).records();
    int last = records.size();
    while (last > 0 && blank(records.get(last - 1))) {
      last--;
    }
    if (last == 0) {
      if (problems.count() == before) {
        problems.cell(1, 0, "exchange.file.empty");
      }
      return new Scan(nothing.table(), source.text());
    }
    var table = table(file.name(), records.subList(0, last), problems);
    return new Scan(table, source.text());
  }

  private static Table table(String place, List<Row> records, Problems problems) {
    var first = records.getFirst();
    if (first.record() != 1) {
      // The headings themselves are broken, which is told already.
      return new Table(place, List.of(), List.of());
    }
    if (blank(first)) {
      problems.cell(1, 0, "exchange.headings.blank");
      return new Table(place, List.of(), List.of());
    }
    var headings = first.cells().stream().map(CsvReader::plain).toList();
    checkHeadings(1, headings, problems);
    var rows = new ArrayList<Row>();
    for (var row : records.subList(1, records.size())) {
      if (rows.size() == MOST_ROWS) {
        problems.cell(row.record(), 0, "exchange.file.long", spoken(row.line()), MOST_ROWS);
        break;
      }
      if (hasShape(row, headings, problems)) {
        rows.add(row);
      }
    }
    return new Table(place, headings, rows);
  }

  static void checkHeadings(int record, List<String> headings, Problems problems) {
    var seen = new HashMap<String, Integer>();
    for (int column = 0; column < headings.size(); column++) {
      var heading = headings.get(column);
      if (heading.isEmpty()) {
        problems.cell(record, column, "exchange.heading.blank", Problems.letters(column));
        continue;
      }
      var earlier = seen.putIfAbsent(heading.toLowerCase(Locale.ROOT), column);
      if (earlier != null) {
        problems.cell(
            record,
            column,
            "exchange.heading.doubled",
            Problems.shown(heading),
            Problems.letters(earlier),
            Problems.letters(column));
      }
    }
  }

  static boolean hasShape(Row row, List<String> headings, Problems problems) {
    int cells = row.cells().size();
    if (blank(row)) {
      problems.cell(row.record(), 0, "exchange.row.blank", spoken(row.line()));
    } else if (cells < headings.size()) {
      problems.cell(
          row.record(),
          cells,
          "exchange.row.short",
          spoken(row.line()),
          Problems.shown(headings.get(cells)),
          cells,
          headings.size());
    } else if (cells > headings.size()) {
      problems.cell(
          row.record(),
          headings.size(),
          "exchange.row.long",
          spoken(row.line()),
          Problems.letters(headings.size()),
          cells,
          headings.size());
    } else {
      return true;
    }
    return false;
  }

  static boolean blank(Row row) {
    return row.cells().stream().allMatch(cell -> plain(cell).isEmpty());
  }

  /// A cell without the blanks around it, the no-break space of copied text among them.
  static String plain(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
