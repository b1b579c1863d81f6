package org.igworkbench.window.matrix.form;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.exchange.FormulaMark;

/// Text with tabs between cells, as spreadsheets put it on the clipboard: a cell with a tab, a line
/// break or a quotation mark in it stands in quotation marks, which are doubled inside.
final class Tsv {

  /// A row of cells.
  ///
  /// @param line the line at which it begins, from 1
  record Row(int line, List<String> cells) {}

  /// @param closed whether every quotation mark was closed
  record Table(List<Row> rows, boolean closed) {}

  private final String text;
  private int at;
  private int line = 1;

  private Tsv(String text) {
    this.text = text;
  }

  /// The rows of a text; empty ones are left out.
  static Table read(String text) {
    return new Tsv(text).table();
  }

  private Table table() {
    var rows = new ArrayList<Row>();
    boolean closed = true;
    while (at < text.length()) {
      int begin = line;
      var cells = new ArrayList<String>();
      boolean more = true;
      while (more) {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        closed &= quoted ? quoted(cells) : bare(cells);
        more = at < text.length() && text.charAt(at) == '\t';
        at += more ? 1 : 0;
      }
      breakLine();
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(new Row(begin, List.copyOf(cells)));
      }
    }
    return new Table(List.copyOf(rows), closed);
  }

  private boolean bare(List<String> cells) {
    int start = at;
    while (at < text.length() && !endsCell(text.charAt(at))) {
      at++;
    }
    cells.add(FormulaMark.taken(text.substring(start, at)));
    return true;
  }

  private boolean quoted(List<String> cells) {
    var cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        cell.append(c);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at += 2;
      } else {
        at++;
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
          at++;
        }
        cells.add(FormulaMark.taken(cell.append(text, start, at).toString()));
        return true;
      }
    }
    cells.add(cell.toString());
    return false;
  }

  private void breakLine() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }

  private static boolean endsCell(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  /// A cell as it is written.
  static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
