package org.igworkbench.office;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;

/// A tab with one table: its title, what it holds, the way back, and at once the table itself.
final class TableSheet {

  /// The row of the headings, counted from 0; above it stand title, size, link and contents.
  static final int HEADINGS = 4;

  private static final int WIDEST = 120;

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
    page.link(
        page.put(sheet, 2, 0, page.words().say("office.link.back", back), looks.link), back);
    page.put(sheet, 3, 0, tab.holds(), looks.line);
    var headings = sheet.createRow(HEADINGS);
    for (int i = 0; i < tab.columns().size(); i++) {
      page.put(sheet, HEADINGS, i, tab.columns().get(i).heading(), looks.header);
    }
    headings.setHeightInPoints(headingHeight(tab));
    setWidths(sheet, tab, size);
    for (var row : rows(tab)) {
      write(sheet.createRow(sheet.getLastRowNum() + 1), row);
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

  /// Enough for two lines where a heading needs them beside its filter button.
  private static float headingHeight(Tab tab) {
    boolean wraps = tab.columns().stream().anyMatch(c -> c.heading().length() + 3 > c.width());
    return wraps ? 32 : 20;
  }

  private static List<List<Value>> rows(Tab tab) {
    if (!tab.rows().isEmpty()) {
      return tab.rows();
    }
    // A table needs a row, and no cell of it may be empty: it says in words that there is nothing.
    return List.of(
        IntStream.range(0, tab.columns().size())
            .<Value>mapToObj(i -> new Value.Text(i == 0 ? tab.none() : "–"))
            .toList());
  }

  /// As wide as the columns want; the last one takes what the lines above the table need more,
  /// because these may not wrap and a printer cuts at the last column.
  private static void setWidths(XSSFSheet sheet, Tab tab, String size) {
    double wanted =
        Math.max(
            tab.title().length() * 1.6,
            Stream.of(size, tab.holds()).mapToInt(String::length).max().orElse(0));
    int total = tab.columns().stream().mapToInt(column -> column.width()).sum();
    int last = tab.columns().size() - 1;
    for (int i = 0; i <= last; i++) {
      int width = tab.columns().get(i).width();
      if (i == last && wanted > total) {
        width = (int) Math.min(WIDEST, width + wanted - total);
      }
      sheet.setColumnWidth(i, width * 256);
    }
  }

  private void write(XSSFRow row, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      write(row, i, values.get(i));
    }
  }

  private void write(XSSFRow row, int column, Value value) {
    switch (value) {
      case Value.Text(var text) ->
          page.put(
              row.getSheet(),
              row.getRowNum(),
              column,
              text,
              CellText.looksLikeFormula(text) ? looks.quoted : looks.text);
      case Value.Count(var number) -> {
        var cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(looks.count);
      }
      case Value.Measure(var number) -> {
        var cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(looks.measure);
      }
      case Value.Share(var fraction) -> {
        var cell = row.createCell(column);
        cell.setCellValue(fraction);
        cell.setCellStyle(looks.share);
      }
      case Value.Day(var day) -> {
        var cell = row.createCell(column);
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
    table.getCTTable().setComment(tab.holds());
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
    for (int i = 0; i < list.rows().size(); i++) {
      if (list.rows().get(i).getFirst() instanceof Value.Text(var name)) {
        var cell = sheet.getRow(HEADINGS + 1 + i).getCell(0);
        cell.setCellStyle(looks.linkInTable);
        page.link(cell, name);
      }
    }
  }
}
