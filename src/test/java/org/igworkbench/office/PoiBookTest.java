package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.exchange.Book;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.TabHead;
import org.igworkbench.exchange.Table.Row;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// Any tab of a workbook, as far as its table goes.
@BesideTheWindow
class PoiBookTest {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  @Test
  void ourOwnWorkbookBeginsEachTabWithTheHeadingsOfItsTable() {
    open(
        Books.written(Books.saying("=1+1")),
        book -> {
          assertThat(book.tabs())
              .extracting(TabHead::name)
              .containsExactly("Cover", "Contents", "Notes", "Everything said");
          var tab = book.tabs().getLast();
          assertThat(tab.place()).isEqualTo("list.xlsx!Everything said");
          assertThat(tab.table()).isNotEmpty();
          assertThat(tab.top().getFirst().record()).isEqualTo(5);
          assertThat(tab.top().getFirst().cells()).containsExactly("Said", "Number");
          assertThat(walked(book, tab, 5))
              .extracting(Row::cells)
              .containsExactly(List.of("=1+1", "1"));
        });
  }

  @Test
  void tabsWithoutACellAreLeftOutAndTwelveRowsAreShownOfTheOthers() {
    workbook.createSheet("Empty");
    var sheet = workbook.createSheet("List");
    for (int i = 0; i < 30; i++) {
      put(sheet, 2 * i, "row " + i);
    }
    open(
        Books.saved(workbook),
        book -> {
          var tab = book.tabs().getFirst();
          assertThat(book.tabs()).hasSize(1);
          assertThat(tab.table()).isEmpty();
          assertThat(tab.top()).hasSize(12);
          assertThat(walked(book, tab, 3)).hasSize(28).extracting(Row::record).startsWith(5, 7);
        });
  }

  @Test
  void whatStandsAboveAndBelowATableIsNotItsConcern() {
    var sheet = workbook.createSheet("List");
    put(sheet, 0, "Our list");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    put(sheet, 3, "code", "title");
    put(sheet, 4, "A", "first");
    table(sheet, "A4:B5");
    put(sheet, 6, "A note below");
    sheet.createRow(8).createCell(0).setCellFormula("1+1");
    sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 3));

    open(
        Books.saved(workbook),
        book -> {
          var tab = book.tabs().getFirst();
          assertThat(tab.top().getFirst().cells()).containsExactly("code", "title");
          assertThat(walked(book, tab, 4)).extracting(Row::record).containsExactly(5);
        });
  }

  @Test
  void rowsWrittenRightBelowATableBelongToIt() {
    var sheet = workbook.createSheet("List");
    put(sheet, 0, "code");
    put(sheet, 1, "A");
    table(sheet, "A1:A2");
    put(sheet, 2, "B");
    put(sheet, 3, "C");
    sheet.getRow(3).createCell(1).setCellFormula("1+1");

    open(
        Books.saved(workbook),
        book -> {
          var rows = new ArrayList<Row>();
          var wrong = book.rows(book.tabs().getFirst(), 1, rows::add);
          assertThat(rows).hasSize(3);
          assertThat(wrong).extracting(Violation::path).containsExactly("list.xlsx!List!B4");
        });
  }

  @Test
  void rowOfTotalsIsNoRow() {
    var sheet = workbook.createSheet("List");
    put(sheet, 0, "code");
    put(sheet, 1, "A");
    put(sheet, 2, "Total");
    table(sheet, "A1:A3").getCTTable().setTotalsRowCount(1);

    open(
        Books.saved(workbook),
        book ->
            assertThat(walked(book, book.tabs().getFirst(), 1))
                .extracting(Row::cells)
                .containsExactly(List.of("A")));
  }

  @Test
  void faultOfWhoeverTakesTheRowsIsNotBlamedOnTheWorkbook() {
    var sheet = workbook.createSheet("List");
    put(sheet, 0, "code");
    put(sheet, 1, "A");
    open(
        Books.saved(workbook),
        book ->
            assertThatThrownBy(() ->
                    book.rows(
                        book.tabs().getFirst(),
                        1,
                        _ -> {
                          throw new IllegalStateException("cancelled");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cancelled"));
  }

  private static List<Row> walked(Book book, TabHead tab, int headings) {
    var rows = new ArrayList<Row>();
    assertThat(book.rows(tab, headings, rows::add)).isEmpty();
    return rows;
  }

  private static void put(XSSFSheet sheet, int row, String... texts) {
    var line = sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      line.createCell(i).setCellValue(texts[i]);
    }
  }

  private static XSSFTable table(XSSFSheet sheet, String area) {
    return sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
  }

  private static void open(byte[] content, Consumer<Book> use) {
    switch (new PoiTableReader().open(new SourceFile("list.xlsx", content))) {
      case Reading.Sound<Book>(var book) -> {
        try (book) {
          use.accept(book);
        }
      }
      case Reading.Faulty<Book> faulty -> throw new AssertionError(faulty);
    }
  }
}
