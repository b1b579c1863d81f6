package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// A workbook of one list: its headings and rows as somebody saw them.
///
/// @param holds one sentence on what the table holds
/// @param none the sentence that stands in the table when it has no rows
/// @param notes what the list was narrowed and sorted by, and as at which day
public record ListPack(
    String title,
    String holds,
    String none,
    List<Column> columns,
    Rows rows,
    List<Pack.Note> notes) {

  /// What a spreadsheet allows as the name of a tab.
  private static final int LONGEST_NAME = 31;

  public ListPack {
    columns = unlike(columns);
    notes = List.copyOf(notes);
  }

  /// A table needs headings that differ, and a list may show two columns of one heading.
  private static List<Column> unlike(List<Column> columns) {
    var taken = new HashSet<String>();
    var unlike = new ArrayList<Column>();
    for (var column : columns) {
      var heading = column.heading();
      for (int next = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); next++) {
        heading = column.heading() + " (" + next + ")";
      }
      unlike.add(new Column(heading, column.width()));
    }
    return List.copyOf(unlike);
  }

  /// The workbook behind that cover.
  public Pack pack(Cover cover) {
    var tab = new Tab(tabName(), title, holds, none, columns, rows, null);
    return new Pack(cover, notes, List.of(tab));
  }

  private String tabName() {
    var allowed = title.replaceAll("[\\\\/?*\\[\\]:]", " ").replaceAll("\\s+", " ").strip();
    return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME)).strip();
  }
}
