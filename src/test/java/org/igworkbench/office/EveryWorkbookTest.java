package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.ListPack;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.SampleReport;
import org.igworkbench.reports.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds every kind of workbook that leaves the building to the same rules, which are printed.
@BesideTheWindow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryWorkbookTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2026, 10, 8);
  private static final int LONG = 1_200;

  private final SampleReport sample = SampleReport.full();
  private final SampleReport empty = SampleReport.empty();
  private final WorkbookRules rules = new WorkbookRules();

  @AfterAll
  void printRules() {
    System.out.println(rules.counts());
  }

  @ParameterizedTest
  @EnumSource
  void packOfTheSampleKeepsTheRules(PackKind kind) {
    rules.check(kind.code(), Books.written(pack(sample, kind)));
  }

  @ParameterizedTest
  @EnumSource
  void packOfAnEmptyWorkspaceKeepsTheRules(PackKind kind) {
    rules.check(kind.code() + " of nothing", Books.written(pack(empty, kind)));
  }

  private static Pack pack(SampleReport report, PackKind kind) {
    return report.pack(kind, FROM, TO);
  }

  @Test
  void listAsItIsOnTheScreenKeepsTheRules() {
    var pack = ManyRows.pack(30);
    var notes = List.of(new Pack.Note("Sorted by", "Received"));
    var list =
        new ListPack(
            "Requests: open [late]/due",
            "The list as it was on the screen.",
            "The list was empty.",
            ManyRows.columns(),
            new ManyRows(30),
            notes);
    rules.check("list", Books.written(list.pack(pack.cover())));
  }

  @Test
  void longTableKeepsTheRules() {
    rules.check("long table", Books.written(ManyRows.pack(LONG)));
  }

  @Test
  void dividedTableKeepsTheRules() {
    rules.check("divided table", Books.written(ManyRows.pack(LONG), LONG / 3));
  }

  @Test
  void oneTableWithEveryKindOfValueAndAChartKeepsTheRules() {
    rules.check("one table with a chart", Books.written(Books.small()));
  }

  @Test
  void textThatLooksLikeAFormulaInEveryPlaceKeepsTheRules() {
    rules.check("formulas everywhere", Books.written(Books.saying("=1+1 & more")));
  }

  @Test
  void everyTabHasExactlyTheValuesOfThePackInItsOrder() {
    for (var pack : List.of(sample.pack(PackKind.BOARD_REPORT, FROM, TO), Books.small())) {
      var book = Books.opened(Books.written(pack));
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(pack.cover().title());
      for (var tab : pack.tabs()) {
        var sheet = book.getSheet(tab.name());
        int at = TableSheet.HEADINGS;
        for (var row : tab.rows()) {
          at++;
          var cells = sheet.getRow(at);
          assertThat(
                  IntStream.range(0, row.size())
                      .mapToObj(i -> value(cells.getCell(i), row.get(i)))
                      .toList())
              .as("%s, row %s", tab.name(), at + 1)
              .isEqualTo(row);
        }
      }
    }
  }

  /// What a cell holds, as the kind of value that it ought to be.
  private static Value value(Cell cell, Value expected) {
    return switch (expected) {
      case Value.Text _ -> new Value.Text(cell.getStringCellValue());
      case Value.Count _ -> new Value.Count((long) cell.getNumericCellValue());
      case Value.Measure _ -> new Value.Measure(cell.getNumericCellValue());
      case Value.Share _ -> new Value.Share(cell.getNumericCellValue());
      case Value.Day _ -> {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        yield new Value.Day(cell.getLocalDateTimeCellValue().toLocalDate());
      }
      case Value.Moment _ -> {
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        yield new Value.Moment(cell.getLocalDateTimeCellValue());
      }
    };
  }
}
