package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for paper.
final class PrintRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "Prints on A4 or A3 across, one page wide; a table too wide for that goes on pages"
                  + " side by side that repeat its first columns, never under six tenths of its"
                  + " size",
              PrintRules::paper),
          new Rule(
              "Every printed page has the protective marking above, and page x of y below",
              PrintRules::marked));

  /// The width of a digit of the body type, in inches.
  private static final double DIGIT = 1 / 12.0;

  private static final double SMALLEST = 0.6;

  private PrintRules() {}

  private static int paper(OpenedBook book) {
    for (var sheet : book.sheets()) {
      var print = sheet.getPrintSetup();
      assertThat(print.getLandscape()).as(sheet.getSheetName()).isTrue();
      assertThat(print.getPaperSizeEnum()).isIn(PaperSize.A4_PAPER, PaperSize.A3_PAPER);
      assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
      boolean a3 = print.getPaperSizeEnum() == PaperSize.A3_PAPER;
      double room = (a3 ? 15.5 : 10.7) / (SMALLEST * DIGIT);
      var titles = sheet.getRepeatingColumns();
      int repeated = titles == null ? 0 : titles.getLastColumn() + 1;
      assertThat(repeated > 0).as(sheet.getSheetName()).isEqualTo(print.getFitWidth() > 1);
      assertThat(repeated > 0 && !a3).as(sheet.getSheetName()).isFalse();
      assertThat(pages(sheet, repeated, room))
          .as("Pages of %s side by side", sheet.getSheetName())
          .isEqualTo(print.getFitWidth());
    }
    return book.sheets().size();
  }

  /// The pages side by side that a sheet takes where it is printed as small as may be.
  private static int pages(XSSFSheet sheet, int repeated, double room) {
    var widths =
        sheet.getCTWorksheet().getColsArray(0).getColList().stream()
            .mapToDouble(column -> column.getWidth() * (column.getMax() - column.getMin() + 1))
            .toArray();
    double taken = DoubleStream.of(widths).limit(repeated).sum();
    int pages = 1;
    double used = taken;
    for (double width : Arrays.stream(widths).skip(repeated).toArray()) {
      if (used + width > room) {
        pages++;
        used = taken;
      }
      used += width;
    }
    return pages;
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
