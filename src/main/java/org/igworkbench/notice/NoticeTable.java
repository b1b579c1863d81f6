package org.igworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table of a notice as lines: each cell keeps the headings of its column and of its row, because
/// many notices answer all questions in one table.
public final class NoticeTable {

  private final List<List<Cell>> rows = new ArrayList<>();

  /// A cell with its lines.
  ///
  /// @param heading whether the file says that it is a heading
  public record Cell(List<SourceLine> lines, boolean heading) {
    public Cell {
      lines = List.copyOf(lines);
    }

    String text() {
      return lines.stream().map(SourceLine::text).collect(Collectors.joining(" "));
    }
  }

  /// Adds a row, from left to right.
  public void row(List<Cell> cells) {
    if (!cells.isEmpty()) {
      rows.add(List.copyOf(cells));
    }
  }

  /// The lines of all cells, row by row.
  public List<SourceLine> lines() {
    if (rows.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<SourceLine>();
    boolean headed = isHeadings(rows.getFirst());
    var columns = headed ? rows.getFirst().stream().map(Cell::text).toList() : List.<String>of();
    if (headed) {
      columns.stream()
          .filter(text -> !text.isEmpty())
          .forEach(text -> lines.add(SourceLine.column(text)));
    }
    for (var row : rows.subList(headed ? 1 : 0, rows.size())) {
      lines(row, columns, lines);
    }
    return lines;
  }

  /// A row of headings says so, or asks at least two of the questions.
  private static boolean isHeadings(List<Cell> row) {
    return (row.size() > 1 && row.stream().allMatch(Cell::heading))
        || row.stream().filter(cell -> Headings.section(cell.text()).isPresent()).count() > 1;
  }

  private static void lines(List<Cell> row, List<String> columns, List<SourceLine> into) {
    var first = row.getFirst().text();
    for (int i = 0; i < row.size(); i++) {
      var under = new ArrayList<String>();
      if (i < columns.size()) {
        under.add(columns.get(i));
      }
      if (i > 0) {
        under.add(first);
      } else if (columns.isEmpty() && row.size() > 1) {
        heading(row.getFirst(), into);
        continue;
      }
      row.get(i).lines().forEach(line -> into.add(item(line).under(under)));
    }
  }

  /// What stands left of a row heads it where no column has a heading.
  private static void heading(Cell cell, List<SourceLine> into) {
    if (Headings.section(cell.text()).isPresent()) {
      into.add(SourceLine.heading(SourceLine.LOWEST, cell.text()));
    } else {
      cell.lines().forEach(line -> into.add(item(line)));
    }
  }

  private static SourceLine item(SourceLine line) {
    return SourceLine.text(Math.max(line.depth(), NoticeLine.ITEM), line.text());
  }
}
