package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no table, or mean harm: each gets one sentence, and the program lives on.
@BesideTheWindow
class HostileWorkbookTest {

  @TempDir Path folder;

  @Test
  void textFileIsNoWorkbook() {
    assertThat(refusal("reference,received_date\n".getBytes(StandardCharsets.UTF_8)))
        .startsWith("This is not an Excel workbook.");
  }

  @Test
  void emptyFileIsNamed() {
    assertThat(refusal(new byte[0])).startsWith("The file is empty.");
  }

  @Test
  void zipThatIsNoWorkbookIsNone() {
    var parts = Books.parts(good());
    parts.keySet().removeIf(name -> name.startsWith("xl/"));
    assertThat(refusal(Books.zipped(parts))).isNotBlank();
    assertThat(refusal(Books.zipped(Map.of("a.txt", new byte[] {1}))))
        .matches("This is not an Excel workbook.*|The workbook is damaged.*");
  }

  @Test
  void truncatedWorkbookIsNamedAsCutOff() {
    var whole = good();
    for (int length : new int[] {4, 100, whole.length / 2, whole.length - 30}) {
      assertThat(refusal(Arrays.copyOf(whole, length))).startsWith("The workbook is damaged");
    }
  }

  @Test
  void passwordIsNamedAndNotAskedFor() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(container)) {
        out.write(good());
      }
      container.writeFilesystem(bytes);
    }
    assertThat(refusal(bytes.toByteArray())).startsWith("The workbook is protected by a password.");
  }

  @Test
  void oldFormatIsNamed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var old = new HSSFWorkbook()) {
      old.createSheet("Requests").createRow(0).createCell(0).setCellValue("reference");
      old.write(bytes);
    }
    assertThat(refusal(bytes.toByteArray())).startsWith("This workbook is in the old .xls format.");
  }

  @Test
  void macrosAreNeverLetInWhateverTheyAreCalled() {
    var workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
    workbook.createSheet("Requests").createRow(0).createCell(0).setCellValue("reference");
    assertThat(refusal(Books.saved(workbook))).startsWith("The workbook holds macros");

    var parts = Books.parts(good());
    parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
    assertThat(refusal(Books.zipped(parts))).startsWith("The workbook holds macros");
  }

  @Test
  void zipBombIsNotUnpacked() {
    var parts = Books.parts(good());
    parts.put("xl/worksheets/sheet9.xml", new byte[1024 * 1024]);
    var bytes = Books.zipped(parts);
    // The sizes stand in the list at the end of a zip, by which it is judged.
    int entry = Books.lastIndexOf(bytes, "PK\u0001\u0002");
    Books.putInt(bytes, entry + 24, 600 * 1024 * 1024);

    assertThat(refusal(bytes)).contains("would unpack to far more");
  }

  @Test
  void listOfCountlessPartsIsNotEvenRead() {
    var parts = Books.parts(good());
    for (int i = 0; i < 2_001; i++) {
      parts.put("xl/media/" + i, new byte[0]);
    }
    assertThat(refusal(Books.zipped(parts))).contains("would unpack to far more");
  }

  @Test
  void partThatUnpacksToMoreThanItSaysIsCutOff() {
    var budget = new Budget(1_000);
    var part = new CheckedPart(new ByteArrayInputStream(new byte[1_001]), -1, budget);

    assertThatIOException().isThrownBy(part::readAllBytes);
    assertThat(budget.exhausted()).isTrue();
  }

  @Test
  void damageThatLeavesAReadableNumberIsSeenByTheChecksum() {
    var bytes = Books.zipped(Books.parts(good()));
    int entry = Books.lastIndexOf(bytes, "PK\u0001\u0002");
    for (int at = entry; at >= 0; at--) {
      if (Books.startsWith(bytes, at, "PK\u0001\u0002")) {
        bytes[at + 16] ^= 1;
      }
    }
    assertThat(refusal(bytes)).startsWith("The workbook is damaged");
  }

  @Test
  void millionEmptyRowsAfterTheTableAreNoRows() {
    var rows = "<row><c s=\"0\"/></row>".repeat(1_048_574);
    var reading = read(withSheet("</row></sheetData>", "</row>" + rows + "</sheetData>"));
    assertThat(((Reading.Sound<Table>) reading).value().rows()).hasSize(1);
  }

  @Test
  void tooLargeAFileIsRefusedUnread() {
    assertThat(refusal(new byte[Parcel.LARGEST + 1])).startsWith("The file is larger than 50 MB.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/styles.xml",
        "[Content_Types].xml"
      })
  void noFileOfTheComputerIsReadThroughAnEntity(String part) throws IOException {
    var secret = folder.resolve("secret.txt");
    Files.writeString(secret, "reference of a child");
    var parts = Books.parts(good());
    var xml = Books.text(parts.get(part)).replaceFirst("<\\?xml[^>]*>", "");
    xml = xml.replace("reference", "&secret;");
    parts.put(
        part,
        ("<!DOCTYPE any [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>" + xml)
            .getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(Books.zipped(parts))).startsWith("The workbook is damaged");
  }

  @Test
  void propertiesNobodyReadsBringNothingInEither() throws IOException {
    var parts = Books.parts(good());
    var xml = Books.text(parts.get("docProps/core.xml")).replaceFirst("<\\?xml[^>]*>", "");
    parts.put(
        "docProps/core.xml",
        ("<!DOCTYPE any [<!ENTITY secret SYSTEM \""
                + folder.resolve("none").toUri()
                + "\">]>"
                + xml.replace("Apache POI", "&secret;"))
            .getBytes(StandardCharsets.UTF_8));

    assertReadOrRefused(Books.zipped(parts));
  }

  @Test
  void laughingEntitiesAreNotExpanded() {
    var laughs = new StringBuilder("<!DOCTYPE any [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    var parts = Books.parts(good());
    var xml = Books.text(parts.get("xl/sharedStrings.xml")).replaceFirst("<\\?xml[^>]*>", "");
    parts.put(
        "xl/sharedStrings.xml",
        (laughs + "]>" + xml.replace("reference", "&a29;")).getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(Books.zipped(parts))).startsWith("The workbook is damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"A1\" t=\"s\"><v>99</v></c>",
        "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
        "<c r=\"A1\"><v>one</v></c>",
        "<c r=\"A1\" s=\"x\"><v>1</v></c>",
        "<c r=\"ZZZZZZ1\"><v>1</v></c>",
        "<c r=\"XFE1\"><v>1</v></c>",
        "<c r=\"A2\"><v>1</v></c>",
        "<c r=\"A-1\"><v>1</v></c>",
        "<c r=\"A\"><v>1</v></c>",
        "<c r=\"1\"><v>1</v></c>",
        "<c><v>NaN</v></c>",
        "<c><v>Infinity</v></c>",
        "<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>",
        "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>",
        "<c t=\"inlineStr\"><is><t>\u0001</t></is></c>",
        "<c t=\"inlineStr\"><is><t>&#xD800;</t></is></c>",
        "<c r=\"A1\"><v>1</v></row><row r=\"1\"></c>",
        "<c><v>1</v></c></row><row r=\"0\"><c/>",
        "<c><v>1</v></c></row><row r=\"-3\"><c/>",
        "<c><v>1</v></c></row><row r=\"1048577\"><c/>",
        "<c><v>1</v></c></row><row r=\"1\"><c/>"
      })
  void cellThatPointsNowhereIsDamage(String cell) {
    assertThat(refusal(withSheet("<c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c>", cell)))
        .startsWith("The workbook is damaged");
  }

  @Test
  void hugeExponentIsANumberOfFewCharacters() {
    var reading =
        read(
            withSheet(
                "<c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c>", "<c r=\"A1\"><v>1E999999999</v></c>"));
    assertThat(reading).isInstanceOf(Reading.Sound.class);
    assertThat(((Reading.Sound<Table>) reading).value().headings().getFirst()).hasSizeLessThan(20);
  }

  private static void assertReadOrRefused(byte[] content) {
    if (read(content) instanceof Reading.Faulty<Table>(var violations)) {
      assertThat(violations)
          .isNotEmpty()
          .allSatisfy(v -> assertThat(v.key()).startsWith("office."));
    }
  }

  private static byte[] withSheet(String replaced, String by) {
    var parts = Books.parts(good());
    var sheet = Books.text(parts.get("xl/worksheets/sheet1.xml"));
    assertThat(sheet).contains(replaced);
    parts.put(
        "xl/worksheets/sheet1.xml", sheet.replace(replaced, by).getBytes(StandardCharsets.UTF_8));
    return Books.zipped(parts);
  }

  private static byte[] good() {
    var workbook = new XSSFWorkbook();
    var sheet = workbook.createSheet("Requests");
    sheet.createRow(0).createCell(0).setCellValue("reference");
    sheet.createRow(1).createCell(0).setCellValue("DSR-2026-001");
    return Books.saved(workbook);
  }

  private static Reading<Table> read(byte[] content) {
    return new PoiTableReader().read(new SourceFile("list.xlsx", content));
  }

  private static String refusal(byte[] content) {
    return switch (read(content)) {
      case Reading.Sound<Table> sound -> throw new AssertionError(sound);
      case Reading.Faulty<Table>(var violations) -> {
        assertThat(violations).hasSize(1);
        assertThat(violations.getFirst().path()).startsWith("list.xlsx");
        yield new Wording().say(violations.getFirst().sentence());
      }
    };
  }
}
