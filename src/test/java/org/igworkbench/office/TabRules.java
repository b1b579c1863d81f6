package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for every tab, whatever stands on it.
final class TabRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "Tab names are words of at most 31 characters, unique, and none a default",
              TabRules::names),
          new Rule("Every tab begins with its title in A1, as a heading", TabRules::headings),
          new Rule(
              "A2 says that there is one table, its rows and columns, and where the notes are",
              TabRules::sizes),
          new Rule(
              "Every link leads to a tab, and every tab leads back to the contents",
              TabRules::links),
          new Rule("No merged cells", book -> nowhere(book, "<mergeCell")),
          new Rule(
              "No hidden rows, columns or tabs",
              book ->
                  nowhere(book, "hidden=\"(1|true)\"|zeroHeight=\"(1|true)\"")
                      + notIn(book, "xl/workbook", "state=\"(hidden|veryHidden)\"")),
          new Rule(
              "No formulas, and nothing from other files",
              book ->
                  nowhere(book, "<f[ >/]")
                      + notIn(book, "xl/externalLinks", "")
                      + notIn(book, "xl/connections", "")
                      + notNamed(book, "vbaProject|\\.bin$")),
          new Rule(
              "No pictures and nothing embedded",
              book ->
                  notNamed(book, "^xl/(media|embeddings)/")
                      + notIn(book, "xl/drawings", "<xdr:pic[ >/]")),
          new Rule(
              "No meaning by colour: no conditional formats, no bands, no colour but on headings",
              TabRules::colours));

  private static final Pattern SIZE =
      Pattern.compile("one table with (no|[\\d,]+) rows? and (\\d+) columns?\\.");

  private TabRules() {}

  private static int names(OpenedBook book) {
    var names = book.sheets().stream().map(XSSFSheet::getSheetName).toList();
    assertThat(names)
        .allMatch(name -> name.length() <= 31 && name.strip().length() > 1)
        .noneMatch(name -> name.matches("(?i)(sheet|table|chart)\\d*"));
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    return names.size();
  }

  private static int headings(OpenedBook book) {
    for (var sheet : book.sheets()) {
      assertThat(OpenedBook.say(sheet, 0, 0)).as(sheet.getSheetName()).isNotBlank();
      var font = sheet.getRow(0).getCell(0).getCellStyle().getFont();
      assertThat(font.getFontHeightInPoints()).isGreaterThan((short) 14);
      assertThat(font.getBold()).isTrue();
    }
    return book.sheets().size();
  }

  private static int sizes(OpenedBook book) {
    for (var sheet : book.withTable()) {
      var said = OpenedBook.say(sheet, 1, 0);
      var table = OpenedBook.table(sheet);
      assertThat(rowsSaid(sheet))
          .as(said)
          .isEqualTo(isEmpty(sheet) ? 0 : table.getEndRowIndex() - table.getStartRowIndex());
      assertThat(said).contains(" " + (table.getEndColIndex() + 1) + " column");
      if (!sheet.getSheetName().equals("Notes")) {
        assertThat(said).contains("on the tab Notes");
      }
    }
    return book.withTable().size();
  }

  /// The number of rows that stands above a table.
  static int rowsSaid(XSSFSheet sheet) {
    var said = SIZE.matcher(OpenedBook.say(sheet, 1, 0));
    assertThat(said.find()).as(OpenedBook.say(sheet, 1, 0)).isTrue();
    var rows = said.group(1);
    return rows.equals("no") ? 0 : Integer.parseInt(rows.replace(",", ""));
  }

  /// An empty table says so in one row, in a sentence.
  private static boolean isEmpty(XSSFSheet sheet) {
    var table = OpenedBook.table(sheet);
    return rowsSaid(sheet) == 0
        && table.getEndRowIndex() == table.getStartRowIndex() + 1
        && OpenedBook.say(sheet, table.getEndRowIndex(), 0).endsWith(".");
  }

  private static int links(OpenedBook book) {
    int links = 0;
    for (var sheet : book.sheets()) {
      for (var link : sheet.getHyperlinkList()) {
        var name = link.getAddress().replaceAll("^'|'!A1$", "").replace("''", "'");
        assertThat(book.workbook().getSheet(name)).as(link.getAddress()).isNotNull();
        assertThat(link.getCellRef()).as("where a link stands").matches("[A-Z]+\\d+");
        links++;
      }
      var back = sheet.getSheetName().equals("Contents") ? "'Cover'!A1" : "'Contents'!A1";
      assertThat(sheet.getHyperlinkList().stream().map(link -> link.getAddress()))
          .as(sheet.getSheetName())
          .contains(back);
    }
    return links;
  }

  private static int colours(OpenedBook book) {
    int cells = nowhere(book, "<conditionalFormatting");
    notIn(book, "xl/tables", "show(Row|Column)Stripes=\"(1|true)\"");
    for (var sheet : book.withTable()) {
      var heading = OpenedBook.table(sheet).getStartRowIndex();
      assertThat(OpenedBook.cells(sheet).filter(cell -> cell.getRowIndex() != heading))
          .as(sheet.getSheetName())
          .allMatch(cell -> cell.getCellStyle().getFillForegroundColorColor() == null);
    }
    return cells;
  }

  /// Nothing of that kind stands in the XML of a sheet.
  private static int nowhere(OpenedBook book, String pattern) {
    return notIn(book, "xl/worksheets/", pattern);
  }

  private static int notIn(OpenedBook book, String parts, String pattern) {
    var found = book.xml(parts);
    var forbidden = Pattern.compile(pattern);
    found.forEach((name, xml) ->
        assertThat(forbidden.matcher(xml).find()).as("%s in %s", pattern, name).isFalse());
    return found.size();
  }

  private static int notNamed(OpenedBook book, String pattern) {
    var forbidden = Pattern.compile(pattern);
    assertThat(book.parts().keySet()).noneMatch(name -> forbidden.matcher(name).find());
    return book.parts().size();
  }
}
