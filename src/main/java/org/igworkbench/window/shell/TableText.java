package org.igworkbench.window.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// A table for a spreadsheet: lines of cells, headings first.
public record TableText(List<List<String>> rows) {

  /// Tells Excel that what stands in a cell is text, whatever it begins with.
  private static final String TEXT_CELL = " style=\"mso-number-format:'\\@'\"";

  public TableText {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// As text, with tabs between cells.
  public String plain() {
    return joined(TableText::guarded, "\t", "", "\n");
  }

  /// As HTML, which spreadsheets prefer: there every cell is marked as text.
  public String html() {
    return "<table>"
        + joined(cell -> "<td" + TEXT_CELL + ">" + escaped(cell) + "</td>", "", "<tr>", "</tr>\n")
        + "</table>";
  }

  /// Puts it on the clipboard, in both forms.
  public void copy() {
    var content = new ClipboardContent();
    content.putString(plain());
    content.putHtml(html());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String joined(UnaryOperator<String> cell, String between, String before, String after) {
    return rows.stream()
        .map(row -> before + row.stream().map(cell).collect(Collectors.joining(between)) + after)
        .collect(Collectors.joining());
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe before it.
  private static String guarded(String text) {
    var oneLine = text.replaceAll("[\\t\\r\\n]+", " ");
    boolean formula = !oneLine.isEmpty() && "=+-@".indexOf(oneLine.charAt(0)) >= 0;
    if (oneLine.startsWith("\"")) {
      // It would open a cell that swallows what follows.
      return "\"" + oneLine.replace("\"", "\"\"") + "\"";
    }
    return formula ? "'" + oneLine : oneLine;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
