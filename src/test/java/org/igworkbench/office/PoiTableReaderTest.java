package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

@BesideTheWindow
class PoiTableReaderTest {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  @Test
  void readsTextsNumbersDatesAndAnswersAsAPersonWouldTypeThem() {
    put(0, "reference", "number", "received", "at", "time", "emergency");
    var row = workbook.getSheetAt(0).createRow(1);
    row.createCell(0).setCellValue("DSR-2026-001");
    row.createCell(1).setCellValue(12);
    row.createCell(2).setCellValue(LocalDate.of(2026, 2, 28));
    row.getCell(2).setCellStyle(format("d mmmm yyyy"));
    row.createCell(3).setCellValue(LocalDateTime.of(2026, 2, 28, 9, 30));
    row.getCell(3).setCellStyle(format("dd/mm/yyyy hh:mm"));
    row.createCell(4).setCellValue(0.25);
    row.getCell(4).setCellStyle(format("hh:mm"));
    row.createCell(5).setCellValue(true);

    assertThat(cells(1))
        .containsExactly("DSR-2026-001", "12", "2026-02-28", "2026-02-28T09:30", "06:00", "true");
  }

  @Test
  void numbersCarryNoNoiseOfTheirBinaryForm() {
    put(0, "a", "b", "c", "d");
    var row = workbook.getSheetAt(0).createRow(1);
    row.createCell(0).setCellValue(0.1 + 0.2);
    row.createCell(1).setCellValue(1_000_000);
    row.createCell(2).setCellValue(-2.50);
    row.createCell(3).setCellValue(1e20);

    assertThat(cells(1)).containsExactly("0.3", "1000000", "-2.5", "100000000000000000000");
  }

  @Test
  void daysCountedFrom1904AreTheSameDays() {
    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    put(0, "received");
    var cell = workbook.getSheetAt(0).createRow(1).createCell(0);
    cell.setCellValue(44_620 - 1_462);
    cell.setCellStyle(format("yyyy-mm-dd"));

    assertThat(cells(1)).containsExactly("2022-02-28");
  }

  @Test
  void richTextIsReadWhole() {
    put(0, "reason");
    var text = new XSSFRichTextString("No power");
    text.append(" stated");
    workbook.getSheetAt(0).createRow(1).createCell(0).setCellValue(text);

    assertThat(cells(1)).containsExactly("No power stated");
  }

  @Test
  void placeAndLinesAreThoseThatASpreadsheetShows() {
    put(2, "code", "title");
    put(3, "A", "first");
    put(5, "B", "second");

    var table = sound();
    assertThat(table.place()).isEqualTo("list.xlsx!Requests");
    assertThat(table.headings()).containsExactly("code", "title");
    assertThat(table.rows().stream().map(Table.Row::record)).containsExactly(4, 5, 6);
    assertThat(table.rows().get(1).cells()).containsExactly("", "");
  }

  @Test
  void emptyRowsAfterTheLastAndGapsWithinARowAreNoData() {
    put(0, "code", "title", "note");
    put(1, "A", "", "seen");
    for (int i = 2; i < 3_000; i++) {
      workbook.getSheetAt(0).createRow(i).createCell(0).setCellStyle(format("@"));
    }

    var rows = sound().rows();
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().cells()).containsExactly("A", "", "seen");
  }

  @Test
  void cellsBesideTheTableAreKeptSoThatTheyCanBeNamed() {
    put(0, "code");
    put(1, "A", "stray");

    assertThat(cells(1)).containsExactly("A", "stray");
  }

  @Test
  void everyFormulaIsNamedByItsCell() {
    put(0, "code", "count");
    put(1, "A");
    workbook.getSheetAt(0).getRow(1).createCell(1).setCellFormula("1+1");
    put(2, "B");
    workbook.getSheetAt(0).getRow(2).createCell(1).setCellFormula("HYPERLINK(\"x\")");

    assertThat(said())
        .containsExactly(
            "list.xlsx!Requests!B2: There is a formula here. Replace it by its value: copy the cell"
                + " and paste it as a value.",
            "list.xlsx!Requests!B3: There is a formula here. Replace it by its value: copy the cell"
                + " and paste it as a value.");
  }

  @Test
  void ofManyFormulasTwentyAreNamedAndTheRestCounted() {
    put(0, "count");
    for (int i = 1; i <= 33; i++) {
      workbook.getSheetAt(0).createRow(i).createCell(0).setCellFormula("1+1");
    }

    assertThat(said()).hasSize(21).last().asString().contains("13 more");
  }

  @Test
  void mergedCellsAndErrorsAreNamed() {
    put(0, "code", "title");
    put(1, "A", "first");
    put(2, "B", "second");
    workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
    workbook.getSheetAt(0).getRow(2).getCell(1).setCellErrorValue(FormulaError.NA);

    assertThat(said())
        .anyMatch(text -> text.startsWith("list.xlsx!Requests!A2:A3: These cells are merged."))
        .anyMatch(text -> text.startsWith("list.xlsx!Requests!B3: There is the error #N/A here."));
  }

  @Test
  void sheetWithoutACellIsNamedAsEmpty() {
    workbook.createSheet("Requests");

    assertThat(said())
        .containsExactly(
            "list.xlsx!Requests: The first sheet is empty. Put the table there, with headings in"
                + " its first row.");
  }

  @Test
  void moreColumnsThanAnyTableHasAreRefusedAtTheFirstTooMany() {
    put(0, "code");
    workbook.getSheetAt(0).getRow(0).createCell(1_000).setCellValue("far out");

    assertThat(said()).singleElement().asString().startsWith("list.xlsx!Requests!ALM1: ");
  }

  @Test
  void moreRowsThanAnyTableHasAreRefused() {
    put(0, "code");
    put(250_001, "A");

    assertThat(said()).singleElement().asString().contains("more than 250,000 rows");
  }

  @Test
  void whatWeWriteWeCanRead() {
    var cells = Books.opened(Books.written(Books.saying("=1+1"))).getSheet("Everything said");
    put(0, "said");
    workbook
        .getSheetAt(0)
        .createRow(1)
        .createCell(0)
        .setCellValue(cells.getRow(5).getCell(0).getStringCellValue());

    assertThat(cells(1)).containsExactly("=1+1");
  }

  private void put(int row, String... texts) {
    var sheet =
        workbook.getNumberOfSheets() == 0
            ? workbook.createSheet("Requests")
            : workbook.getSheetAt(0);
    var line = sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        line.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private CellStyle format(String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private Reading<Table> read() {
    return new PoiTableReader().read(new SourceFile("list.xlsx", Books.saved(workbook)));
  }

  private Table sound() {
    return switch (read()) {
      case Reading.Sound<Table>(var table) -> table;
      case Reading.Faulty<Table> faulty -> throw new AssertionError(faulty);
    };
  }

  private List<String> cells(int row) {
    return sound().rows().get(row - 1).cells();
  }

  private List<String> said() {
    return switch (read()) {
      case Reading.Sound<Table> sound -> throw new AssertionError(sound);
      case Reading.Faulty<Table>(var violations) ->
          violations.stream().map(v -> v.path() + ": " + new Wording().say(v.sentence())).toList();
    };
  }
}
