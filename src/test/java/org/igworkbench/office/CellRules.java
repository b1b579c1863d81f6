package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.exchange.FormulaMark;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for what stands in cells.
final class CellRules {

  static final List<Rule> ALL =
      List.of(
          new Rule("No line breaks within cells", CellRules::noLineBreaks),
          new Rule("No column has its dates or numbers as text", CellRules::noNumbersAsText),
          new Rule("Dates show as dates, and numbers in a format of their own", CellRules::formats),
          new Rule(
              "Text that looks like a formula is text, marked with the quote prefix",
              CellRules::quoted),
          new Rule("Text that is too long is cut and says so", CellRules::cut),
          new Rule("Text in tables wraps", CellRules::wraps),
          new Rule("Rows are high enough for their text", CellRules::heights));

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]*\\d(\\.\\d+)?( ?%)?");
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(T.*)?|\\d{1,2}/\\d{1,2}/\\d{2,4}"
              + "|\\d{1,2} [A-Z][a-z]+ \\d{4}(, \\d{2}:\\d{2})?");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private CellRules() {}

  private static int noLineBreaks(OpenedBook book) {
    int texts = 0;
    for (var sheet : book.sheets()) {
      var said = OpenedBook.texts(sheet).map(Cell::getStringCellValue).toList();
      assertThat(said).noneMatch(text -> LINE_BREAK.matcher(text).find());
      texts += said.size();
    }
    return texts;
  }

  private static int noNumbersAsText(OpenedBook book) {
    int columns = 0;
    for (var sheet : book.withTable()) {
      if (sheet.getSheetName().equals("Notes")) {
        // Its terms may be numbers: it says what a 0 means.
        continue;
      }
      for (int i = 0; i <= OpenedBook.table(sheet).getEndColIndex(); i++) {
        int column = i;
        var said =
            OpenedBook.body(sheet)
                .map(row -> row.getCell(column))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .filter(text -> DIGIT.matcher(text).find())
                .toList();
        boolean numbers =
            said.stream()
                .allMatch(text -> NUMBER.matcher(text).matches() || DAY.matcher(text).matches());
        assertThat(!said.isEmpty() && numbers)
            .as("%s, %s: %s", sheet.getSheetName(), heading(sheet, column), said)
            .isFalse();
        columns++;
      }
    }
    return columns;
  }

  private static String heading(XSSFSheet sheet, int column) {
    return OpenedBook.say(sheet, OpenedBook.table(sheet).getStartRowIndex(), column);
  }

  private static int formats(OpenedBook book) {
    int numbers = 0;
    for (var sheet : book.withTable()) {
      var cells =
          OpenedBook.cells(sheet).filter(cell -> cell.getCellType() == CellType.NUMERIC).toList();
      assertThat(cells)
          .as(sheet.getSheetName())
          .allMatch(cell ->
              cell.getCellStyle()
                  .getDataFormatString()
                  .matches("#,##0(\\.0)?|0\\.0%|\\[\\$-809]d mmmm yyyy(, hh:mm)?"));
      numbers += cells.size();
    }
    return numbers;
  }

  private static int quoted(OpenedBook book) {
    int texts = 0;
    for (var sheet : book.sheets()) {
      for (var cell : OpenedBook.texts(sheet).toList()) {
        if (FormulaMark.isNeeded(cell.getStringCellValue())) {
          assertThat(cell.getCellStyle().getQuotePrefixed())
              .as("%s %s", sheet.getSheetName(), cell.getAddress())
              .isTrue();
        }
        texts++;
      }
    }
    return texts;
  }

  private static int cut(OpenedBook book) {
    int texts = 0;
    for (var sheet : book.sheets()) {
      for (var cell : OpenedBook.texts(sheet).toList()) {
        var text = cell.getStringCellValue();
        boolean full = text.length() >= CellText.LONGEST;
        assertThat(!full || text.endsWith("the whole text stands in the workspace]"))
            .as("%s %s", sheet.getSheetName(), cell.getAddress())
            .isTrue();
        assertThat(text.length()).isLessThanOrEqualTo(CellText.LONGEST);
        texts++;
      }
    }
    return texts;
  }

  private static int wraps(OpenedBook book) {
    int texts = 0;
    for (var sheet : book.withTable()) {
      int from = OpenedBook.table(sheet).getStartRowIndex();
      var cells = OpenedBook.texts(sheet).filter(cell -> cell.getRowIndex() >= from).toList();
      assertThat(cells)
          .as(sheet.getSheetName())
          .allMatch(cell -> cell.getCellStyle().getWrapText());
      texts += cells.size();
    }
    return texts;
  }

  private static int heights(OpenedBook book) {
    int rows = 0;
    for (var sheet : book.withTable()) {
      var widths =
          OpenedBook.table(sheet).getColumns().stream()
              .map(column -> sheet.getColumnWidth(column.getColumnIndex()) / 256.0)
              .toList();
      for (var row : OpenedBook.body(sheet).toList()) {
        int lines = 1;
        for (var cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            lines =
                Math.max(
                    lines, Lines.of(cell.getStringCellValue(), widths.get(cell.getColumnIndex())));
          }
        }
        assertThat(row.getHeightInPoints())
            .as("%s, row %s", sheet.getSheetName(), row.getRowNum() + 1)
            .isGreaterThanOrEqualTo(Lines.height(lines));
        rows++;
      }
    }
    return rows;
  }
}
