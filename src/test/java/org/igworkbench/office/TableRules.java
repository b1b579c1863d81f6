package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for every table.
final class TableRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "One real table a tab, with a name of its own, a header row and filter buttons",
              TableRules::tables),
          new Rule(
              "Headings are unique, on one line, and the same in the table and in its cells",
              TableRules::headings),
          new Rule("No empty cell in a table: a word stands for none", TableRules::noEmptyCells),
          new Rule(
              "No blank row or column before a table, and nothing beside or below it",
              TableRules::noGaps),
          new Rule("Every column has a width", TableRules::widths),
          new Rule("The header row is frozen", TableRules::frozen),
          new Rule("The header row is repeated on every printed page", TableRules::repeated));

  private TableRules() {}

  private static int tables(OpenedBook book) {
    var names = new HashSet<String>();
    for (var sheet : book.sheets()) {
      boolean withTable =
          !sheet.getSheetName().equals("Cover") && OpenedBook.charts(sheet).isEmpty();
      assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(withTable ? 1 : 0);
    }
    for (var sheet : book.withTable()) {
      var table = OpenedBook.table(sheet);
      var named = sheet.getCTWorksheet().getTableParts();
      assertThat(named == null ? 0 : named.sizeOfTablePartArray()).isEqualTo(1);
      assertThat(table.getDisplayName()).matches("[\\p{L}_][\\p{L}\\p{Nd}_]{2,}");
      assertThat(table.getName()).isEqualTo(table.getDisplayName());
      assertThat(names.add(table.getName().toLowerCase(Locale.ROOT))).as(table.getName()).isTrue();
      assertThat(table.getHeaderRowCount()).isEqualTo(1);
      assertThat(table.getCTTable().getAutoFilter())
          .as("Filter of %s", table.getName())
          .isNotNull();
      assertThat(table.getCTTable().getAutoFilter().getRef())
          .isEqualTo(table.getCTTable().getRef());
      assertThat(table.getCTTable().getTableStyleInfo().getName()).startsWith("TableStyle");
    }
    return names.size();
  }

  private static int headings(OpenedBook book) {
    int columns = 0;
    for (var sheet : book.withTable()) {
      var table = OpenedBook.table(sheet);
      var headings = table.getColumns().stream().map(column -> column.getName()).toList();
      assertThat(headings).hasSize(table.getEndColIndex() + 1);
      assertThat(headings.stream().map(heading -> heading.toLowerCase(Locale.ROOT)))
          .as(sheet.getSheetName())
          .doesNotHaveDuplicates()
          .noneMatch(heading -> heading.isBlank() || heading.contains("\n"));
      for (int i = 0; i < headings.size(); i++) {
        assertThat(OpenedBook.say(sheet, table.getStartRowIndex(), i)).isEqualTo(headings.get(i));
      }
      columns += headings.size();
    }
    return columns;
  }

  private static int noEmptyCells(OpenedBook book) {
    int cells = 0;
    for (var sheet : book.withTable()) {
      int last = OpenedBook.table(sheet).getEndColIndex();
      for (var row : OpenedBook.body(sheet).toList()) {
        for (int i = 0; i <= last; i++) {
          var cell = row.getCell(i);
          assertThat(cell).as("%s, row %s", sheet.getSheetName(), row.getRowNum() + 1).isNotNull();
          assertThat(cell.getCellType())
              .as(cell.getAddress().toString())
              .isIn(CellType.STRING, CellType.NUMERIC);
          assertThat(cell.toString()).as(cell.getAddress().toString()).isNotBlank();
          cells++;
        }
      }
    }
    return cells;
  }

  private static int noGaps(OpenedBook book) {
    int rows = 0;
    for (var sheet : book.withTable()) {
      var table = OpenedBook.table(sheet);
      assertThat(table.getStartColIndex()).isZero();
      assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isEqualTo(table.getEndRowIndex());
      for (int row = 0; row <= sheet.getLastRowNum(); row++) {
        assertThat(OpenedBook.say(sheet, row, 0))
            .as("%s!A%s", sheet.getSheetName(), row + 1)
            .isNotBlank();
        assertThat((int) sheet.getRow(row).getLastCellNum())
            .as("%s, row %s", sheet.getSheetName(), row + 1)
            .isLessThanOrEqualTo(table.getEndColIndex() + 1);
        rows++;
      }
    }
    return rows;
  }

  private static int widths(OpenedBook book) {
    int columns = 0;
    for (var sheet : book.withTable()) {
      for (int i = 0; i <= OpenedBook.table(sheet).getEndColIndex(); i++) {
        int column = i;
        assertThat(
                IntStream.range(0, sheet.getCTWorksheet().getColsArray(0).sizeOfColArray())
                    .mapToObj(sheet.getCTWorksheet().getColsArray(0)::getColArray)
                    .filter(c -> c.getMin() <= column + 1 && column + 1 <= c.getMax()))
            .as("%s, column %s", sheet.getSheetName(), column + 1)
            .anyMatch(c -> c.getCustomWidth() && c.getWidth() >= 8 && c.getWidth() <= 200);
        columns++;
      }
    }
    return columns;
  }

  private static int frozen(OpenedBook book) {
    for (var sheet : book.withTable()) {
      assertThat(sheet.getPaneInformation()).as(sheet.getSheetName()).isNotNull();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo(OpenedBook.table(sheet).getStartRowIndex() + 1);
    }
    return book.withTable().size();
  }

  private static int repeated(OpenedBook book) {
    for (var sheet : book.withTable()) {
      int header = OpenedBook.table(sheet).getStartRowIndex();
      assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(header);
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(header);
    }
    return book.withTable().size();
  }
}
