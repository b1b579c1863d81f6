package org.igworkbench.window.shell;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.igworkbench.exchange.FormulaMark;

/// A table for a spreadsheet: lines of cells, headings first.
public record TableText(List<List<String>> rows) {

  /// Tells Excel, and LibreOffice in its own way, that what stands in a cell is text, whatever it
  /// begins with.
  public static final String TEXT_CELL = " sdnum=\"2057;0;@\" style=\"mso-number-format:'\\@'\"";

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
    if (oneLine.startsWith("\"")) {
      // It would open a cell that swallows what follows.
      return "\"" + oneLine.replace("\"", "\"\"") + "\"";
    }
    return FormulaMark.put(oneLine);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
