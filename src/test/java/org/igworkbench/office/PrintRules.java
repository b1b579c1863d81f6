package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for paper.
final class PrintRules {

  static final List<Rule> ALL =
      List.of(
          new Rule("Prints on A4 or A3 across, one page wide", PrintRules::paper),
          new Rule(
              "Every printed page has the protective marking above, and page x of y below",
              PrintRules::marked));

  private PrintRules() {}

  private static int paper(OpenedBook book) {
    for (var sheet : book.sheets()) {
      var print = sheet.getPrintSetup();
      assertThat(print.getLandscape()).as(sheet.getSheetName()).isTrue();
      assertThat(print.getPaperSizeEnum()).isIn(PaperSize.A4_PAPER, PaperSize.A3_PAPER);
      assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
      assertThat(print.getFitWidth()).isEqualTo((short) 1);
    }
    return book.sheets().size();
  }

  private static int marked(OpenedBook book) {
    for (var sheet : book.sheets()) {
      assertThat(sheet.getHeader().getCenter())
          .as(sheet.getSheetName())
          .contains(book.marking().replace("&", "&&"));
      assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
    }
    return book.sheets().size();
  }
}
