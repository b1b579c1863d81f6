package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.exchange.Book;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy that says in each faulty cell what is wrong with it, and is otherwise the same.
@BesideTheWindow
class PoiMarkedCopyTest {

  private static final String FORMULA = "There is a formula here.";

  @TempDir Path folder;

  @Test
  void eachFaultyCellOfOurOwnWorkbookSaysWhatIsWrongWithIt() throws IOException {
    var original = Books.written(Books.saying("=1+1"));
    var content =
        marked(
            "pack.xlsx",
            original,
            wrong("pack.xlsx!Everything said!A6"),
            wrong("pack.xlsx!Everything said!B6"),
            error("pack.xlsx!Everything said!B6"));

    try (var copy = Books.opened(content)) {
      var sheet = copy.getSheet("Everything said");
      assertThat(said(sheet, "A6")).startsWith(FORMULA);
      assertThat(said(sheet, "B6")).startsWith(FORMULA).contains("\nThere is the error #N/A here.");
      assertThat(sheet.getCellComments()).hasSize(2);
      assertThat(comment(sheet, "A6").getAuthor()).isEqualTo("Information Governance Workbench");
      assertThat(sheet.getTables()).hasSize(1);
      assertThat(sheet.getRow(5).getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(5).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(rows(content)).isEqualTo(rows(original));
  }

  @Test
  void allThatASheetHasStaysWhereItWas() throws IOException {
    var original = Books.parts(Books.written(Books.saying("text")));
    var copy =
        Books.parts(marked("pack.xlsx", Books.zipped(original), wrong("pack.xlsx!Cover!A1")));

    assertThat(copy.keySet()).containsAll(original.keySet()).hasSize(original.size() + 3);
    original.forEach((name, content) -> {
      if (!name.endsWith("sheet1.xml")
          && !name.endsWith("sheet1.xml.rels")
          && !name.startsWith("[Content")) {
        assertThat(copy.get(name)).as(name).isEqualTo(content);
      }
    });
  }

  @Test
  void remarksOfTheirOwnAreKept() throws IOException {
    var workbook = new XSSFWorkbook();
    var sheet = workbook.createSheet("List");
    for (int i = 0; i < 3; i++) {
      sheet.createRow(i).createCell(0).setCellValue("text " + i);
    }
    remark(sheet, 1, "Ask Ann about this");
    remark(sheet, 2, "Seen");

    var content =
        marked(
            "list.xlsx",
            Books.saved(workbook),
            wrong("list.xlsx!List!A2"),
            wrong("list.xlsx!List!A1"));

    try (var copy = Books.opened(content)) {
      var marked = copy.getSheet("List");
      assertThat(said(marked, "A1")).startsWith(FORMULA);
      assertThat(said(marked, "A2")).startsWith("Ask Ann about this\n" + FORMULA);
      assertThat(comment(marked, "A2").getAuthor()).isEqualTo("Ann");
      assertThat(said(marked, "A3")).isEqualTo("Seen");
      assertThat(marked.getCellComments()).hasSize(3);
    }
    var shapes = Books.text(Books.parts(content).get("xl/drawings/vmlDrawing0.vml"));
    assertThat(shapes.split("ObjectType=\"Note\"", -1)).hasSize(4);
  }

  @Test
  void csvBecomesAWorkbookOfTextThatCanBeReadAgain() throws IOException {
    var csv = "code,title\nA,=1+1\nB,\"one\ntwo, _x0041_ & <three>\"\nC,007,too much\n";
    var content = marked("list.csv", csv.getBytes(StandardCharsets.UTF_8), wrong("list.csv!B3"));

    try (var copy = Books.opened(content)) {
      var sheet = copy.getSheetAt(0);
      assertThat(said(sheet, "B3")).startsWith(FORMULA);
      assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
    }
    assertThat(rows(content))
        .containsExactly(
            List.of("code", "title"),
            List.of("A", "=1+1"),
            List.of("B", "one\ntwo, _x0041_ & <three>"),
            List.of("C", "007", "too much"));
  }

  @Test
  void fileThatCannotBeReadBecomesOneThatSaysWhy() throws IOException {
    var good = Books.written(Books.saying("text"));
    var problem = Violation.at("list.xlsx", "office.file.damaged");
    var content = marked("list.xlsx", Arrays.copyOf(good, good.length / 2), problem);

    try (var copy = Books.opened(content)) {
      assertThat(said(copy.getSheetAt(0), "A1")).startsWith("The workbook is damaged");
    }
  }

  @Test
  void whatHasNoCellStandsAtTheFirstOfItsTab() throws IOException {
    var workbook = new XSSFWorkbook();
    workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
    workbook.createSheet("A!B1").createRow(0).createCell(0).setCellValue("b");

    var content =
        marked(
            "list.xlsx",
            Books.saved(workbook),
            wrong("list.xlsx"),
            wrong("list.xlsx!A!B1"),
            Violation.at("list.xlsx!A!B1!C2:D4", "office.cell.merged"));

    try (var copy = Books.opened(content)) {
      assertThat(said(copy.getSheet("One"), "A1")).startsWith(FORMULA);
      assertThat(said(copy.getSheet("A!B1"), "A1")).startsWith(FORMULA);
      assertThat(said(copy.getSheet("A!B1"), "C2")).startsWith("These cells are merged.");
    }
  }

  @Test
  void ofVeryManyRemarksTwoThousandAreWrittenAndTheRestCounted() throws IOException {
    var csv = "code\n" + "A\n".repeat(3_000);
    var problems = IntStream.range(0, 3_000).mapToObj(i -> wrong("list.csv!A" + (i + 2))).toList();
    var content =
        marked(
            "list.csv", csv.getBytes(StandardCharsets.UTF_8), problems.toArray(Violation[]::new));

    var remarks = Books.text(Books.parts(content).get("xl/comments_marked1.xml"));
    assertThat(remarks.split("<comment ", -1)).hasSize(1 + 2_001);
    assertThat(remarks).contains("1,000 more cells");
    assertThat(content)
        .isEqualTo(
            marked(
                "list.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                problems.toArray(Violation[]::new)));
  }

  private byte[] marked(String name, byte[] content, Violation... problems) throws IOException {
    var target = folder.resolve("marked.xlsx");
    new PoiMarkedCopy(new Wording())
        .write(new SourceFile(name, content), List.of(problems), target);
    return Files.readAllBytes(target);
  }

  private static Violation wrong(String place) {
    return Violation.at(place, "office.cell.formula");
  }

  private static Violation error(String place) {
    return Violation.at(place, "office.cell.error", "#N/A");
  }

  private static Comment comment(XSSFSheet sheet, String cell) {
    return sheet.getCellComment(new CellAddress(cell));
  }

  private static String said(XSSFSheet sheet, String cell) {
    return comment(sheet, cell).getString().getString();
  }

  private static void remark(XSSFSheet sheet, int row, String text) {
    var help = sheet.getWorkbook().getCreationHelper();
    var anchor = help.createClientAnchor();
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(new CellAddress(row, 0));
    comment.setAuthor("Ann");
    comment.setString(help.createRichTextString(text));
  }

  /// All rows of the last tab.
  private static List<List<String>> rows(byte[] content) {
    var rows = new ArrayList<List<String>>();
    switch (new PoiTableReader().open(new SourceFile("list.xlsx", content))) {
      case Reading.Sound<Book>(var book) -> {
        try (book) {
          var tab = book.tabs().getLast();
          var first = tab.top().getFirst();
          rows.add(first.cells());
          assertThat(book.rows(tab, first.record(), row -> rows.add(row.cells()))).isEmpty();
        }
      }
      case Reading.Faulty<Book> faulty -> throw new AssertionError(faulty);
    }
    return rows;
  }
}
