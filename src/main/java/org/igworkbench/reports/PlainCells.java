package org.igworkbench.reports;

import java.util.List;
import java.util.regex.Pattern;
import org.igworkbench.workspace.Words;

/// Makes the text of a tab what a workbook can hold, before it is hashed: on one line, without
/// characters that no workbook takes, and no longer than a cell. So what is hashed is what stands
/// in the cells.
final class PlainCells {

  private static final int LONGEST = 32_767;

  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
  // A workbook writes these six characters longer than they are.
  private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int LONGER = 6;

  private final String cut;

  PlainCells(Words words) {
    this.cut = words.say("office.text.cut");
  }

  /// The same tab in plain text, all of it at hand.
  Tab of(Tab tab) {
    var rows = new PackedRows();
    tab.rows().forEach(row -> rows.add(row(row)));
    return new Tab(
        tab.name(),
        tab.title(),
        tab.holds(),
        tab.none(),
        tab.columns().stream()
            .map(column -> new Column(plain(column.heading()), column.width()))
            .toList(),
        rows,
        tab.chart());
  }

  Pack.Note of(Pack.Note note) {
    return new Pack.Note(plain(note.term()), plain(note.meaning()));
  }

  private List<Value> row(List<Value> row) {
    return row.stream()
        .map(value -> value instanceof Value.Text(var text) ? new Value.Text(plain(text)) : value)
        .toList();
  }

  String plain(String text) {
    var oneLine = LINE_BREAKS.matcher(text).replaceAll(" ");
    var plain = NOT_XML.matcher(oneLine).replaceAll("\uFFFD");
    if (plain.length() <= LONGEST / (LONGER + 1)) {
      return plain;
    }
    int longest = LONGEST - LONGER * (int) ESCAPED.matcher(plain).results().count();
    if (plain.length() <= longest) {
      return plain;
    }
    int end = Math.max(1, longest - cut.length());
    if (Character.isHighSurrogate(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(0, end) + cut;
  }
}
