package org.igworkbench.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;

/// A tab with one table: its title, what it holds, the way back, and at once the table itself. The
/// library makes all of it but the rows below the headings, which are written at the end.
final class TableSheet {

  /// The row of the headings, counted from 0; above it stand title, size, link and contents.
  static final int HEADINGS = 4;

  /// Excel's limit for what a table says of itself.
  private static final int COMMENT = 255;

  /// What the filter button takes from the room of a heading, in digits.
  private static final int BUTTON = 3;

  /// How much wider bold type runs.
  private static final double BOLD = 1.08;

  private final Page page;
  private final Looks looks;
  private final Set<String> tables = new HashSet<>();

  TableSheet(Page page) {
    this.page = page;
    this.looks = page.looks();
  }

  /// A tab without its rows, and the rows.
  ///
  /// @param part the name of the part that the rows belong into
  record Framed(XSSFSheet sheet, String part, TableRows rows) {}

  /// Writes a tab.
  ///
  /// @param back the tab that the link above the table leads to
  Framed write(Tab tab, String back) {
    return write(tab, back, false);
  }

  /// Writes a list of tabs, whose first column leads to them.
  Framed writeLinked(Tab list, String back) {
    var framed = write(list, back, true);
    int at = HEADINGS;
    for (var row : list.rows()) {
      at++;
      if (row.getFirst() instanceof Value.Text(var name)) {
        page.link(framed.sheet(), new CellReference(at, 0), name);
      }
    }
    return framed;
  }

  private Framed write(Tab tab, String back, boolean linked) {
    var sheet = page.sheet(tab.name());
    var size = size(tab);
    page.put(sheet, 0, 0, tab.title(), looks.title);
    page.put(sheet, 1, 0, size, looks.line);
    page.put(sheet, 2, 0, page.words().say("office.link.back", back), looks.link);
    page.link(sheet, new CellReference(2, 0), back);
    page.put(sheet, 3, 0, tab.holds(), looks.line);
    Lines.fitType(sheet.getRow(0), Looks.TITLE);
    var shape = TableShape.of(tab, size);
    for (int i = 0; i < shape.widths().length; i++) {
      sheet.setColumnWidth(i, shape.widths()[i] * 256);
    }
    writeHeadings(sheet, tab, shape);
    makeTable(sheet, tab);
    Paper.of(shape.widths()).setUp(sheet, HEADINGS);
    var nothing = page.words().say("office.table.nothing");
    var xml = new RowXml(looks, page.text(), shape, linked, nothing);
    return new Framed(
        sheet,
        sheet.getPackagePart().getPartName().getName().substring(1),
        new TableRows(tab, xml, page.words()));
  }

  private String size(Tab tab) {
    var words = page.words();
    var size = words.say("office.sheet.size", (long) tab.rows().size(), tab.columns().size());
    boolean notes = tab.name().equals(words.say("office.notes.name"));
    return notes ? size : size + " " + words.say("office.sheet.notes");
  }

  private void writeHeadings(XSSFSheet sheet, Tab tab, TableShape shape) {
    int lines = 1;
    for (int i = 0; i < shape.widths().length; i++) {
      var heading = tab.columns().get(i).heading();
      page.put(
          sheet, HEADINGS, i, heading, shape.numbers()[i] ? looks.headerOfNumbers : looks.header);
      lines = Math.max(lines, Lines.of(heading, (shape.widths()[i] - BUTTON) / BOLD));
    }
    Lines.fit(sheet.getRow(HEADINGS), lines);
  }

  private void makeTable(XSSFSheet sheet, Tab tab) {
    int last = HEADINGS + TableRows.count(tab);
    int lastColumn = tab.columns().size() - 1;
    sheet.setDimensionOverride(new CellRangeAddress(0, last, 0, lastColumn));
    // Codes are text even where they are all digits: no need to doubt them.
    sheet.addIgnoredErrors(
        new CellRangeAddress(HEADINGS + 1, last, 0, lastColumn),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    var area =
        new AreaReference(
            new CellReference(HEADINGS, 0),
            new CellReference(last, lastColumn),
            SpreadsheetVersion.EXCEL2007);
    var table = sheet.createTable(area);
    var name = unique(TabNames.ofTable(tab.name()));
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

  /// Tabs that differ only in their signs would else give two tables one name.
  private String unique(String name) {
    var unique = name;
    for (int i = 2; !tables.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }
}
