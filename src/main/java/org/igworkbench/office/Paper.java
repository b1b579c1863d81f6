package org.igworkbench.office;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How a table goes on paper: never smaller than can be read. A table that is too wide for one page
/// goes on several side by side, each of which begins with the columns that say what a row is.
///
/// @param across so many pages side by side
/// @param repeated so many columns stand on each of them; none where there is one page
record Paper(PaperSize size, int across, int repeated) {

  /// So many digits of the body type go on a page across at six tenths of their size.
  static final int A4 = 214;

  /// The same on a page of the larger size.
  static final int A3 = 310;

  /// What the repeated columns may take of a page, in digits.
  private static final int REPEATED = 44;

  /// The paper for columns of these widths, in digits.
  static Paper of(int[] widths) {
    int wide = IntStream.of(widths).sum();
    if (wide <= A4) {
      return new Paper(PaperSize.A4_PAPER, 1, 0);
    }
    if (wide <= A3) {
      return new Paper(PaperSize.A3_PAPER, 1, 0);
    }
    int repeated = 1;
    int taken = widths[0];
    while (taken + widths[repeated] <= REPEATED) {
      taken += widths[repeated];
      repeated++;
    }
    return new Paper(PaperSize.A3_PAPER, across(widths, repeated, taken), repeated);
  }

  private static int across(int[] widths, int repeated, int taken) {
    int across = 1;
    int used = taken;
    for (int i = repeated; i < widths.length; i++) {
      if (used + widths[i] > A3 && used > taken) {
        across++;
        used = taken;
      }
      used += widths[i];
    }
    return across;
  }

  /// Sets a sheet up, with the headings on every page. The repeated columns stay in sight on the
  /// screen too.
  void setUp(XSSFSheet sheet, int headings) {
    var print = sheet.getPrintSetup();
    print.setPaperSize(size);
    print.setFitWidth((short) across);
    // The pages of the same rows follow each other.
    print.setLeftToRight(across > 1);
    sheet.createFreezePane(repeated, headings + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
    if (repeated > 0) {
      repeatColumns(sheet);
    }
  }

  // Not by POI's own way, which stumbles over the rows where the tab has a comma in its name.
  private void repeatColumns(XSSFSheet sheet) {
    int number = sheet.getWorkbook().getSheetIndex(sheet);
    var titles =
        sheet.getWorkbook().getNames(XSSFName.BUILTIN_PRINT_TITLE).stream()
            .filter(name -> name.getSheetIndex() == number)
            .findFirst()
            .orElseThrow();
    var columns =
        new CellRangeAddress(-1, -1, 0, repeated - 1).formatAsString(sheet.getSheetName(), true);
    titles.setRefersToFormula(columns + "," + titles.getRefersToFormula());
  }
}
