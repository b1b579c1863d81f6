package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.SampleReport;
import org.igworkbench.reports.Value;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A workspace in which every text begins like a formula, in every pack: nothing of it is run.
@BesideTheWindow
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulaInjectionTest {

  private final SampleReport hostile = SampleReport.saying(text -> "=" + text);

  @ParameterizedTest
  @EnumSource
  void textOfEveryFieldStaysText(PackKind kind) {
    var pack = pack(kind);
    long expected =
        pack.tabs().stream()
            .flatMap(tab -> tab.rows().stream())
            .flatMap(List::stream)
            .filter(value -> value instanceof Value.Text(var text) && text.startsWith("="))
            .count();
    // Only a return for publication has no words but our own.
    assertThat(expected > 10 || kind == PackKind.TRANSPARENCY_RETURN).isTrue();

    var book = OpenedBook.of(Books.written(pack));

    long formulas =
        book.sheets().stream()
            .flatMap(OpenedBook::texts)
            .map(Cell::getStringCellValue)
            .filter(text -> text.startsWith("="))
            .count();
    assertThat(formulas).isGreaterThanOrEqualTo(expected);
    for (var rule : WorkbookRules.ALL) {
      if (rule.sentence().contains("formula")) {
        assertThat(rule.check().look(book)).isPositive();
      }
    }
  }

  private Pack pack(PackKind kind) {
    return hostile.pack(kind, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8));
  }
}
