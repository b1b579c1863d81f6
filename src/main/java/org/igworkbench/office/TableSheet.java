package org.igworkbench.office;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Rows;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;

/// A tab with one table: its title, what it holds, the way back, and at once the table itself.
final class TableSheet {

  /// The row of the headings, counted from 0; above it stand title, size, link and contents.
  static final int HEADINGS = 4;

  private static final int WIDEST = 120;

  /// The first column of a table that only says that it is empty.
  private static final int WIDEST_NOTHING = 60;

  /// Excel's limit for what a table says of itself.
  private static final int COMMENT = 255;

  /// What the filter button takes from the room of a heading, in digits.
  private static final int BUTTON = 4;

  private final Page page;
  private final Looks looks;
  private final Runnable rowWritten;

  TableSheet(Page page, Runnable rowWritten) {
    this.page = page;
    this.looks = page.looks();
    this.rowWritten = rowWritten;
  }

  /// Writes a tab.
  ///
  /// @param back the tab that the link above the table leads to
  XSSFSheet write(Tab tab, String back) {
    var sheet = page.sheet(tab.name());
    var size = size(tab);
    page.put(sheet, 0, 0, tab.title(), looks.title);
    page.put(sheet, 1, 0, size, looks.line);
    page.link(page.put(sheet, 2, 0, page.words().say("office.link.back", back), looks.link), back);
    page.put(sheet, 3, 0, tab.holds(), looks.line);
    Lines.fitType(sheet.getRow(0), Looks.TITLE);
    var widths = widths(tab, size);
    var numbers = new boolean[widths.length];
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
      numbers[i] = numbers(tab, i);
    }
    var shape = new Shape(widths, numbers);
    writeHeadings(sheet, tab, shape);
    for (var row : rows(tab)) {
      writeRow(sheet.createRow(sheet.getLastRowNum() + 1), row, shape);
      rowWritten.run();
    }
    makeTable(sheet, tab);
    sheet.createFreezePane(0, HEADINGS + 1);
    sheet.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    return sheet;
  }

  private String size(Tab tab) {
    var words = page.words();
    var size = words.say("office.sheet.size", (long) tab.rows().size(), tab.columns().size());
    boolean notes = tab.name().equals(words.say("office.notes.name"));
    return notes ? size : size + " " + words.say("office.sheet.notes");
  }

  /// How wide each column is, and whether it holds numbers.
  private record Shape(int[] widths, boolean[] numbers) {}

  private void writeHeadings(XSSFSheet sheet, Tab tab, Shape shape) {
    int lines = 1;
    for (int i = 0; i < shape.widths().length; i++) {
      var heading = tab.columns().get(i).heading();
      page.put(
          sheet, HEADINGS, i, heading, shape.numbers()[i] ? looks.headerOfNumbers : looks.header);
      lines = Math.max(lines, Lines.of(heading, shape.widths()[i] - BUTTON));
    }
    Lines.fit(sheet.getRow(HEADINGS), lines);
  }

  /// Whether a column holds numbers, even if a word stands for some of them.
  private static boolean numbers(Tab tab, int column) {
    return tab.rows().stream()
        .map(row -> row.get(column))
        .anyMatch(v -> !(v instanceof Value.Text) && !(v instanceof Value.Day));
  }

  private Rows rows(Tab tab) {
    if (!tab.rows().isEmpty()) {
      return tab.rows();
    }
    var nothing = page.words().say("office.table.nothing");
    // A table needs a row, and no cell of it may be empty: it says in words that there is nothing.
    return Rows.of(
        List.of(
            IntStream.range(0, tab.columns().size())
                .<Value>mapToObj(i -> new Value.Text(i == 0 ? tab.none() : nothing))
                .toList()));
  }

  /// As wide as the columns want; the last one takes what the lines above the table need more,
  /// because these may not wrap and a printer cuts at the last column.
  private static int[] widths(Tab tab, String size) {
    double wanted =
        Math.max(
            tab.title().length() * 1.6,
            Stream.of(size, tab.holds()).mapToInt(String::length).max().orElse(0));
    var widths = tab.columns().stream().mapToInt(Column::width).toArray();
    if (tab.rows().isEmpty()) {
      widths[0] = Math.max(widths[0], Math.min(WIDEST_NOTHING, tab.none().length() + 2));
    }
    int last = widths.length - 1;
    double missing = wanted - IntStream.of(widths).sum();
    if (missing > 0) {
      widths[last] = (int) Math.min(WIDEST, widths[last] + missing);
    }
    return widths;
  }

  private void writeRow(XSSFRow row, List<Value> values, Shape shape) {
    int lines = 1;
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      if (value instanceof Value.Text(var text)) {
        page.put(
            row.getSheet(),
            row.getRowNum(),
            i,
            text,
            shape.numbers()[i] ? looks.wordAmongNumbers : looks.text);
        lines = Math.max(lines, Lines.of(text, shape.widths()[i]));
      } else {
        writeNumber(row.createCell(i), value);
      }
    }
    Lines.fit(row, lines);
  }

  private void writeNumber(XSSFCell cell, Value value) {
    switch (value) {
      case Value.Text(var text) -> cell.setCellValue(text);
      case Value.Count(var number) -> {
        cell.setCellValue(number);
        cell.setCellStyle(looks.count);
      }
      case Value.Measure(var number) -> {
        cell.setCellValue(number);
        cell.setCellStyle(looks.measure);
      }
      case Value.Share(var fraction) -> {
        cell.setCellValue(fraction);
        cell.setCellStyle(looks.share);
      }
      case Value.Day(var day) -> {
        cell.setCellValue(day);
        cell.setCellStyle(looks.day);
      }
    }
  }

  private static void makeTable(XSSFSheet sheet, Tab tab) {
    var area =
        new AreaReference(
            new CellReference(HEADINGS, 0),
            new CellReference(sheet.getLastRowNum(), tab.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    var table = sheet.createTable(area);
    var name = TabNames.ofTable(tab.name());
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    table.getCTTable().setComment(CellText.line(tab.holds(), COMMENT));
    // No bands: they would only suggest a meaning to who can see them.
    var style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(false);
    style.setShowColumnStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }

  /// Makes every name in the first column of a list of tabs a link to that tab.
  void linkFirstColumn(XSSFSheet sheet, Tab list) {
    int at = HEADINGS;
    for (var row : list.rows()) {
      at++;
      if (row.getFirst() instanceof Value.Text(var name)) {
        var cell = sheet.getRow(at).getCell(0);
        cell.setCellStyle(looks.linkInTable);
        page.link(cell, name);
      }
    }
  }
}
