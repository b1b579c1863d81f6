package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.igworkbench.requests.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters as Word opens them.
class PoiLetterWriterTest {

  private static final Letter LETTER =
      new Letter(
          "Request OUT-2026-001 to Harbour Family Support",
          "J. Hale, Governance officer",
          LocalDate.of(2026, 9, 14),
          List.of("Northshire Council", "To: Harbour Family Support"),
          "Request for personal data",
          List.of(
              new Letter.Section("", List.of("We ask you."), List.of()),
              new Letter.Section(
                  "What we ask for",
                  List.of("Attendance \u0007 & dates"),
                  List.of("Identity", "Education"))),
          List.of("J. Hale"));

  @TempDir private Path folder;

  private byte[] written() throws IOException {
    var file = folder.resolve("letter.docx");
    new PoiLetterWriter().write(LETTER, file);
    return Files.readAllBytes(file);
  }

  @Test
  void everyLineStandsInItInOrderWithRealHeadingsAndLists() throws IOException {
    written();
    try (var in = Files.newInputStream(folder.resolve("letter.docx"));
        var document = new XWPFDocument(in)) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsExactly(
              "Northshire Council",
              "To: Harbour Family Support",
              "Request for personal data",
              "We ask you.",
              "What we ask for",
              "Attendance \uFFFD & dates",
              "Identity",
              "Education",
              "J. Hale");
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .contains("Heading1", "Heading2");
      assertThat(document.getParagraphs().get(6).getNumFmt()).isEqualTo("bullet");
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Request OUT-2026-001 to Harbour Family Support");
      assertThat(core.getCreator()).isEqualTo("J. Hale, Governance officer");
    }
  }

  @Test
  void itKeepsToTheSchemaOfWordAndEndsWithItsPage() throws IOException {
    written();
    try (var in = Files.newInputStream(folder.resolve("letter.docx"));
        var document = new XWPFDocument(in)) {
      var wrong = new ArrayList<XmlError>();
      var options = new XmlOptions().setErrorListener(wrong);
      document.getDocument().validate(options);
      document.getNumbering().getAbstractNum(BigInteger.ZERO).getCTAbstractNum().validate(options);
      for (var style : List.of("Heading1", "Heading2")) {
        document.getStyles().getStyle(style).getCTStyle().validate(options);
      }
      assertThat(wrong).isEmpty();
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
          .isEqualTo(BigInteger.valueOf(11_906));
    }
  }

  @Test
  void theSameLetterGivesTheSameBytesWhereverTheMachineStands() throws IOException {
    var first = written();
    var zone = TimeZone.getDefault();
    var language = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
      assertThat(written()).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(language);
    }
  }
}
