package org.igworkbench.exchange;

import static org.igworkbench.exchange.Problems.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.exchange.Table.Row;

/// Takes the text of a CSV file apart into records, by the quoting of RFC 4180; semicolons or tabs
/// may stand for the commas.
///
/// Our own code because no library tells every quoting fault with its place: the known ones stop at
/// the first, or take a stray quote as text. After a fault this goes on at the next line, so that
/// one pass finds them all.
final class CsvScan {

  /// More columns than this could only be an accident.
  static final int MOST_COLUMNS = 1_000;

  /// As much as a spreadsheet holds in one cell.
  static final int LONGEST_CELL = 32_767;

  private static final String SEPARATORS = ",;\t";

  private final String text;
  private final Utf8 source;
  private final Problems problems;
  private final char separator;
  private Consumer<Row> each = row -> {};
  private List<String> headings = List.of();
  private int at;
  private int line = 1;
  private int record;

  CsvScan(Utf8 source, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.separator = separator(text);
  }

  // What stands most often between the headings: spreadsheets of other countries save semicolons,
  // and what is copied out of one has tabs.
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int each = 1; each < counts.length; each++) {
      most = counts[each] > counts[most] ? each : most;
    }
    return SEPARATORS.charAt(most);
  }

  /// The records that could be taken apart, blank ones included.
  List<Row> records() {
    var rows = new ArrayList<Row>();
    walk(Integer.MAX_VALUE, rows::add);
    return rows;
  }

  /// Hands over one record after the other, so that none need be kept.
  ///
  /// @param most how many are read; what is wrong with the file as a whole is told where all are
  void walk(int most, Consumer<Row> taker) {
    each = taker;
    while (at < text.length() && record < most) {
      record++;
      readRecord();
    }
    if (at >= text.length()) {
      for (int bad : source.badLines()) {
        problems.file("exchange.file.not-utf8", spoken(bad));
      }
    }
  }

  private void readRecord() {
    int begin = line;
    int faults = problems.count();
    var cells = new ArrayList<String>();
    boolean more = true;
    while (more) {
      if (cells.size() == MOST_COLUMNS) {
        problems.cell(record, MOST_COLUMNS, "exchange.row.wide", spoken(line), MOST_COLUMNS);
        skipLine();
        return;
      }
      boolean inQuotes = at < text.length() && text.charAt(at) == '"';
      boolean whole = inQuotes ? quoted(cells) : bare(cells);
      if (!whole) {
        skipLine();
        return;
      }
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    breakLine();
    if (record == 1) {
      headings = cells;
    }
    if (problems.count() == faults) {
      each.accept(new Row(begin, record, cells));
    }
  }

  /// Reads a cell without quotes; false when a quote stands in it.
  private boolean bare(List<String> cells) {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      if (text.charAt(at) == '"') {
        fault(cells.size(), "exchange.quote.bare", at);
        return false;
      }
      at++;
    }
    add(cells, text.substring(start, at), line);
    return true;
  }

  /// Reads a cell in quotes; false when it is not closed, or not properly.
  private boolean quoted(List<String> cells) {
    int opened = at;
    int openedLine = line;
    var cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        breakLine();
        cell.append('\n');
      } else if (c != '"') {
        cell.append(c);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at += 2;
      } else {
        at++;
        if (at == text.length() || endsCell(text.charAt(at))) {
          add(cells, cell.toString(), openedLine);
          return true;
        }
        if (line == openedLine) {
          fault(cells.size(), "exchange.quote.trailing", at);
          return false;
        }
        break;
      }
    }
    // Either the file ended, or a later line closed the quote where another cell meant to open
    // one: the line to look at, and the one to go on after, is where it was opened.
    at = opened;
    line = openedLine;
    fault(cells.size(), "exchange.quote.unclosed", opened);
    return false;
  }

  private void add(List<String> cells, String cell, int begin) {
    int column = cells.size();
    if (cell.length() > LONGEST_CELL) {
      problems.cell(
          record, column, "exchange.cell.long", spoken(begin), name(column), LONGEST_CELL);
    }
    var bad = source.badLines().ceiling(begin);
    if (bad != null && bad <= line && cell.indexOf('\uFFFD') >= 0) {
      problems.cell(record, column, "exchange.cell.not-utf8", spoken(bad), name(column));
      source.badLines().remove(bad);
    }
    cells.add(FormulaMark.taken(cell));
  }

  private void fault(int column, String key, int where) {
    int start = where;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    problems.cell(record, column, key, spoken(line), name(column), spoken(where - start + 1));
  }

  private String name(int column) {
    return column < headings.size() && !headings.get(column).isBlank()
        ? headings.get(column).strip()
        : Problems.letters(column);
  }

  private boolean endsCell(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    breakLine();
  }

  private void breakLine() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }
}
