package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.igworkbench.cli.Rig;
import org.igworkbench.requests.SharingRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests that somebody kept in a workbook come in by the command line, or are refused cell by
/// cell.
class RequestsByWorkbookTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private static final List<String> HEAD =
      List.of(
          "reference",
          "received_date",
          "channel",
          "requester_organisation",
          "requester_role",
          "purpose_code",
          "data_requested",
          "data_categories",
          "subject_reference",
          "urgency");

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  @BeforeEach
  void withRealWorkbooks() {
    rig.workbooks = new PoiTableReader();
  }

  private static List<Object> row(String reference, Object received, String categories) {
    return List.of(
        reference,
        received,
        "post",
        "Northshire Court",
        "Clerk",
        "GEN-05",
        "The file, from “2019” on",
        categories,
        "CYP-9",
        "routine");
  }

  private Path workbook(List<List<Object>> rows) throws IOException {
    var file = folder.resolve("requests.xlsx");
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("Requests");
      var date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
      for (int at = 0; at < rows.size(); at++) {
        var line = sheet.createRow(at);
        for (int column = 0; column < rows.get(at).size(); column++) {
          var cell = line.createCell(column);
          if (rows.get(at).get(column) instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
          } else {
            cell.setCellValue(rows.get(at).get(column).toString());
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  private Rig.Ended importing(List<Object> first, List<Object> second) throws IOException {
    var file = workbook(List.of(List.copyOf(HEAD), first, second));
    return rig.run(
        "import", file.toString(), "--workspace", "ws", "--register", "requests", "--apply");
  }

  @Test
  void whatIsSoundComesInWithItsDaysAsDays() throws IOException {
    var first = row("DSR-2026-900", RECEIVED, "DC-01");
    var second = row("DSR-2026-901", "2026-03-03", "DC-01;DC-05");

    var ended = importing(first, second);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.exit()).isZero();
    assertThat(ended.lines()).containsExactly("new 2, changed 0, unchanged 0, ended 0, in error 0");
    assertThat(found("DSR-2026-900").timing().received()).isEqualTo(RECEIVED);
    assertThat(found("DSR-2026-900").ask().description()).isEqualTo("The file, from “2019” on");
    assertThat(found("DSR-2026-901").ask().scope().categories()).containsExactly("DC-01", "DC-05");
    assertThat(importing(first, second).lines())
        .as("the second time nothing is new")
        .containsExactly("new 0, changed 0, unchanged 2, ended 0, in error 0");
  }

  private SharingRequest found(String reference) {
    return rig.twins.requests().find(reference).orElseThrow();
  }

  @Test
  void whatIsWrongIsNamedByItsCellAndNothingComesIn() throws IOException {
    var ended =
        importing(
            row("DSR-2026-900", RECEIVED, "DC-01"),
            row("DSR-2026-901", LocalDate.of(1986, 3, 2), "DC-99"));

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.lines()).containsExactly("new 1, changed 0, unchanged 0, ended 0, in error 1");
    assertThat(ended.err()).contains("!H3: ").contains("DC-99");
    assertThat(rig.twins.requests().size()).isEqualTo(2);

    var slip =
        importing(
            row("DSR-2026-900", RECEIVED, "DC-01"),
            row("DSR-2026-901", LocalDate.of(1986, 3, 2), "DC-01"));
    assertThat(slip.err()).contains("!B3: ").contains("Is the year right?");
    assertThat(rig.twins.requests().size()).isEqualTo(2);
  }

  @Test
  void whatIsNoWorkbookIsOneSentence() throws IOException {
    var file = Files.write(folder.resolve("torn.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});

    var ended = rig.run("import", file.toString(), "--workspace", "ws", "--register", "requests");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(rig.twins.requests().size()).isEqualTo(2);
  }
}
