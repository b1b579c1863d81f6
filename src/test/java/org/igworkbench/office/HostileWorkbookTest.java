package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
  void zipBombIsNotUnpacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : Books.parts(good()).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet9.xml"));
      var noughts = new byte[1024 * 1024];
      for (int i = 0; i < 600; i++) {
        zip.write(noughts);
      }
    }
    assertThat(bytes.size()).isLessThan(1024 * 1024);
    assertThat(refusal(bytes.toByteArray())).contains("would unpack to far more");
  }

  @Test
  void millionEmptyRowsAfterTheTableAreNoRows() {
    var rows = new StringBuilder();
    for (int i = 3; i <= 1_048_576; i++) {
      rows.append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\" s=\"0\"/></row>");
    }
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
        "<c r=\"ZZZZZZ1\"><v>1</v></c>"
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

  @Test
  void anyMutationOfAGoodWorkbookIsReadOrRefusedInWords() {
    var whole = good();
    var random = new Random(20260205);
    for (int i = 0; i < 400; i++) {
      var mutated = whole.clone();
      for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      assertReadOrRefused(mutated);
    }
  }

  @Test
  void anyMutationOfAPartIsReadOrRefusedInWords() {
    var random = new Random(20260619);
    var whole = Books.parts(good());
    for (var part : whole.keySet()) {
      for (int i = 0; i < 40; i++) {
        var parts = new LinkedHashMap<>(whole);
        var mutated = parts.get(part).clone();
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
          mutated[random.nextInt(mutated.length)] = (byte) (32 + random.nextInt(95));
        }
        parts.put(part, mutated);
        assertReadOrRefused(Books.zipped(parts));
      }
    }
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
