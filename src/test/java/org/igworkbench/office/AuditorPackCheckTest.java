package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.SampleReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A stranger checks a written auditor pack: by the words of its tab How to check, and by the
/// program on its tab Checking script.
@BesideTheWindow
class AuditorPackCheckTest {

  /// What a workbook can't hold as it is, and what its reader could take for something else.
  private static final String HOSTILE =
      "=1+1\r\nnext _x0041_ \u0001\t\uD800 \u001F end  " + "long ".repeat(9_000);

  private static byte[] workbook = new byte[0];

  @TempDir private Path folder;

  @BeforeAll
  static void write() {
    var sample = SampleReport.full();
    sample.twins().given(() -> sample.twins().trail().append(entry()));
    workbook =
        Books.written(
            sample.pack(
                PackKind.AUDITOR_PACK, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8)));
  }

  private static TrailEntry entry() {
    return new TrailEntry(
            1,
            "2026-03-02T09:15:30.120Z",
            HOSTILE,
            "changed",
            new Subject("rule", "_x0041_"),
            Facts.of(Map.of("owner", "-1")),
            Facts.of(Map.of("owner", "+2")),
            HOSTILE,
            TrailEntry.GENESIS,
            "")
        .sealed();
  }

  @Test
  void theWordsOnTheTabGiveTheNumbersOnTheTab() throws Exception {
    try (var book = Books.opened(workbook)) {
      var integrity = table(book, "Integrity");
      var checked = new ArrayList<String>();
      for (var row : integrity.subList(1, integrity.size())) {
        if (book.getSheet(row.getFirst()) != null) {
          var table = table(book, row.getFirst());
          var rows = row.get(1).equals("0") ? table.subList(0, 1) : table;
          assertThat(rows).as(row.getFirst()).hasSize(Integer.parseInt(row.get(1)) + 1);
          assertThat(hash(rows)).as(row.getFirst()).isEqualTo(row.get(2));
          checked.add(row.getFirst());
        }
      }
      var all = new ArrayList<String>();
      book.forEach(sheet -> all.add(sheet.getSheetName()));
      all.removeAll(Set.of("Cover", "Contents", "Integrity"));
      assertThat(checked).containsExactlyElementsOf(all);
    }
  }

  private static List<List<String>> table(XSSFWorkbook book, String tab) {
    var rows = new ArrayList<List<String>>();
    for (var row : book.getSheet(tab)) {
      if (row.getRowNum() >= 4) {
        var cells = new ArrayList<String>();
        row.forEach(cell -> cells.add(said(cell)));
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String said(Cell cell) {
    if (cell.getCellType() == CellType.STRING) {
      return cell.getStringCellValue();
    }
    if (cell.getCellStyle().getDataFormatString().contains("y")) {
      return LocalDate.of(1899, 12, 30).plusDays((long) cell.getNumericCellValue()).toString();
    }
    return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }

  private static String hash(List<List<String>> rows) throws Exception {
    var text =
        rows.stream().map(row -> String.join("\u001F", row)).collect(Collectors.joining("\n"));
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theProgramOnTheTabFindsEveryTabAsItWasAndTheOneThatWasChanged() throws Exception {
    assumeTrue(python(), "python3 is not here");
    var script = folder.resolve("check.py");
    try (var book = Books.opened(workbook)) {
      var lines = table(book, "Checking script");
      Files.write(script, lines.stream().skip(1).map(List::getLast).toList());
      assertThat(run(script, workbook))
          .contains("unchanged Rules", "unchanged Changes")
          .noneMatch(line -> line.startsWith("CHANGED"));

      book.getSheet("Rules").getRow(9).createCell(3).setCellValue("GW-99");
      book.setSheetName(book.getSheetIndex("Refusals"), "Put aside");
      book.removeSheetAt(book.getSheetIndex("Findings"));
      assertThat(run(script, Books.saved(book)))
          .contains("CHANGED Rules", "unchanged Changes")
          .contains("MISSING Refusals", "MISSING Findings", "ADDED Put aside")
          .filteredOn(line -> !line.startsWith("unchanged "))
          .hasSize(4);
    }
  }

  @Test
  void theProgramPutsTogetherWhatIsTooLongForOneTab() throws Exception {
    assumeTrue(python(), "python3 is not here");
    var sample = SampleReport.full();
    var pack =
        sample.pack(PackKind.AUDITOR_PACK, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 8));
    var script = folder.resolve("check.py");
    var divided = Books.written(pack, 100);
    try (var book = Books.opened(divided)) {
      assertThat(book.getSheet("Rules 2")).isNotNull();
      var lines = table(book, "Checking script");
      Files.write(script, lines.stream().skip(1).map(List::getLast).toList());
    }

    assertThat(run(script, divided))
        .contains("unchanged Rules")
        .allMatch(line -> line.startsWith("unchanged "));
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> run(Path script, byte[] workbook) throws Exception {
    var file = Files.write(folder.resolve("pack.xlsx"), workbook);
    var process =
        new ProcessBuilder("python3", script.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    try (var lines = process.inputReader()) {
      return lines.readAllLines();
    }
  }
}
