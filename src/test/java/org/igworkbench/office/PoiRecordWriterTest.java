package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.igworkbench.reports.DecisionRecord;
import org.igworkbench.reports.RecordDesk;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The Word record holds the whole of the content, in a form that people and screen readers can
/// walk along, whatever somebody has typed.
class PoiRecordWriterTest {

  @TempDir Path folder;

  private final RecordDesk desk = new RecordDesk();
  private Path file = Path.of("");

  @BeforeEach
  void nameFile() {
    file = folder.resolve("record.docx");
  }

  private void write(DecisionRecord record) throws IOException {
    new PoiRecordWriter(new Wording()).write(record, file);
  }

  private XWPFDocument written(DecisionRecord record) throws IOException {
    write(record);
    try (var in = Files.newInputStream(file)) {
      return new XWPFDocument(in);
    }
  }

  private static List<String> texts(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyPartIsARealHeadingAndEveryAnswerStandsBesideItsPrompt() throws IOException {
    var record = desk.record(desk.decided().reference());
    try (var document = written(record)) {
      assertThat(texts(document, "Heading1")).containsExactly(record.title());
      assertThat(texts(document, "Heading2"))
          .startsWith(
              record.sections().stream()
                  .map(DecisionRecord.Section::heading)
                  .toArray(String[]::new))
          .endsWith("Integrity");
      var answers =
          document.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .filter(row -> row.getTableCells().size() == 2)
              .collect(
                  Collectors.toMap(
                      row -> text(row.getCell(0)),
                      row -> text(row.getCell(1)),
                      (one, other) -> one));
      for (var section : record.sections()) {
        for (var line : section.lines()) {
          assertThat(answers.get(line.words()))
              .as(line.words())
              .isEqualTo(String.join("\n", line.answer()));
        }
      }
    }
  }

  @Test
  void everyTableHasAHeaderRowThatIsRepeatedAndAName() throws IOException {
    try (var document = written(desk.record(desk.decided().reference()))) {
      assertThat(document.getTables())
          .hasSizeGreaterThan(9)
          .allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(caption(table)).isNotBlank();
          });
    }
  }

  private static String caption(XWPFTable table) {
    return table.getCTTbl().getTblPr().getTblCaption().getVal();
  }

  @Test
  void theDocumentSaysWhatItIsInWhichLanguageAndWhoseAndNumbersItsPages() throws IOException {
    var record = desk.record(desk.decided().reference());
    try (var document = written(record)) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo(record.title() + ", Northshire Council");
      assertThat(core.getCreator()).isEqualTo("J. Hale, Governance officer");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
      assertThat(part("word/styles.xml")).contains("w:lang w:val=\"en-GB\"");
      assertThat(part("word/footer1.xml")).contains("PAGE", "NUMPAGES");
      assertThat(part("word/header1.xml")).contains("OFFICIAL-SENSITIVE");
      assertThat(part("word/document.xml")).contains(record.imprint().head().hash());
    }
  }

  @Test
  void aDraftSaysSoOnTopOfEveryPage() throws IOException {
    try (var document = written(desk.record(desk.logged().reference()))) {
      assertThat(texts(document, "Normal")).contains("DRAFT, not decided");
      assertThat(part("word/header1.xml")).contains("DRAFT, not decided");
    }
  }

  private String part(String name) throws IOException {
    return Books.text(Books.parts(Files.readAllBytes(file)).get(name));
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    var record = desk.record(desk.decided().reference());
    write(record);
    var first = Files.readAllBytes(file);
    write(record);

    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  static List<String> hostile() {
    return List.of(
        "x".repeat(32_000),
        "word ".repeat(6_500),
        "not \uFFFF a character",
        "=cmd|' /C calc'!A0",
        "<w:t>&amp;</w:t> ]]> ${jndi:ldap://x} { MERGEFIELD x }",
        "مرحبا بالعالم\nשלום",
        "harmless\u202Etxt.exe",
        "line one\r\nline two\n\n\tline three",
        "👩‍👩‍👧‍👦 and 𝄞");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverWasTypedIsTextInTheDocument(String typed) throws IOException {
    var request = RecordDesk.done(desk.log.log(RecordDesk.HALE, RecordDesk.draft(typed)));
    try (var document = written(desk.record(request.reference()))) {
      var all =
          document.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .filter(row -> text(row.getCell(0)).equals("Description of data requested"))
              .map(row -> text(row.getCell(1)))
              .findFirst()
              .orElseThrow();
      var shown =
          typed.replaceAll("\\uFFFF", "\uFFFD").replace("\u202E", "").replace("\r\n", "\n").strip();
      assertThat(all).isEqualTo(shown);
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenToLeavesNothingBehind() throws IOException {
    var record = desk.record(desk.logged().reference());
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() ->
            new PoiRecordWriter(new Wording())
                .write(record, folder.resolve("nowhere/record.docx")));
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
