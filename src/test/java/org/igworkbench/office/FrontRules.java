package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.igworkbench.office.WorkbookRules.Rule;

/// Rules for what stands before the tables.
final class FrontRules {

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "The first tabs are Cover, Contents and Notes, and the workbook opens on the first",
              FrontRules::order),
          new Rule(
              "The cover says title, organisation, period, marking, by whom and when it was"
                  + " prepared, contact, and the head of the trail",
              FrontRules::cover),
          new Rule(
              "The contents list every tab with what it holds, its number of rows, and a link",
              FrontRules::contents));

  private static final List<String> SAID =
      List.of(
          "Organisation",
          "Period",
          "Protective marking",
          "Prepared by",
          "Prepared",
          "Contact",
          "Head of the audit trail",
          "Where to start");

  private FrontRules() {}

  private static int order(OpenedBook book) {
    assertThat(book.sheets().stream().limit(3).map(XSSFSheet::getSheetName))
        .containsExactly("Cover", "Contents", "Notes");
    assertThat(book.workbook().getActiveSheetIndex()).isZero();
    return 3;
  }

  private static int cover(OpenedBook book) {
    var cover = book.sheets().getFirst();
    assertThat(OpenedBook.say(cover, 0, 0)).isNotBlank();
    var labels = IntStream.rangeClosed(2, cover.getLastRowNum()).boxed().toList();
    assertThat(labels.stream().map(row -> OpenedBook.say(cover, row, 0)))
        .containsExactlyElementsOf(SAID);
    assertThat(labels).noneMatch(row -> OpenedBook.say(cover, row, 1).isBlank());
    assertThat(OpenedBook.say(cover, 6, 1))
        .matches("\\d{1,2} [A-Z][a-z]+ \\d{4}, \\d{2}:\\d{2} (GMT|BST)");
    assertThat(OpenedBook.say(cover, 8, 1)).matches("Entry \\d+, .+");
    return labels.size();
  }

  private static int contents(OpenedBook book) {
    var contents = book.workbook().getSheet("Contents");
    var listed = OpenedBook.body(contents).toList();
    assertThat(listed.stream().map(row -> row.getCell(0).toString()))
        .containsExactlyElementsOf(
            book.sheets().stream()
                .map(XSSFSheet::getSheetName)
                .filter(name -> !name.equals("Contents"))
                .toList());
    for (var row : listed) {
      var name = row.getCell(0).toString();
      assertThat(row.getCell(0).getHyperlink()).as("Link to %s", name).isNotNull();
      assertThat(row.getCell(0).getHyperlink().getAddress()).isEqualTo(TabNames.place(name));
      assertThat(row.getCell(1).toString()).isNotBlank();
      var rows = row.getCell(2);
      var sheet = book.workbook().getSheet(name);
      if (sheet.getTables().isEmpty()) {
        assertThat(rows.toString()).isEqualTo("no table");
      } else {
        assertThat(rows.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat((int) rows.getNumericCellValue()).as(name).isEqualTo(TabRules.rowsSaid(sheet));
      }
    }
    return listed.size();
  }
}
