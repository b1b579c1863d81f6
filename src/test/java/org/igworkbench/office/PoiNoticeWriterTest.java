package org.igworkbench.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.SampleNotice;
import org.igworkbench.notice.WrittenNotice;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

/// Privacy notices as Word opens them.
class PoiNoticeWriterTest {

  private static byte[] file(WrittenNotice notice) throws IOException {
    return new PoiNoticeWriter(new Wording()).file(notice);
  }

  private static XWPFDocument opened(WrittenNotice notice) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file(notice)));
  }

  @Test
  void everyLineStandsInItAsHeadingTextOrPointOfARealList() throws IOException {
    var notice = SampleNotice.written();
    try (var document = opened(notice)) {
      var lines = notice.lines();
      var paragraphs = document.getParagraphs();
      assertThat(paragraphs)
          .extracting(XWPFParagraph::getText)
          .containsExactlyElementsOf(lines.stream().map(NoticeLine::text).toList());
      assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Heading1");
      for (int i = 1; i < lines.size(); i++) {
        var line = lines.get(i);
        assertThat(paragraphs.get(i).getStyle())
            .isEqualTo(line.isHeading() ? "Heading2" : "Normal");
        assertThat("bullet".equals(paragraphs.get(i).getNumFmt()))
            .as(line.text())
            .isEqualTo(line.depth() == NoticeLine.ITEM);
      }
    }
  }

  @Test
  void itSaysItsTitleAndLanguageAndKeepsToTheSchemaOfWord() throws IOException {
    try (var document = opened(SampleNotice.written())) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Privacy notice: Northshire children’s social care");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
      assertThat(document.getFooterList()).hasSize(1);
      var wrong = new ArrayList<XmlError>();
      assertThat(document.getDocument().validate(new XmlOptions().setErrorListener(wrong)))
          .as(wrong.toString())
          .isTrue();
    }
  }

  @Test
  void theSameNoticeGivesTheSameBytesWhereverItIsWritten() throws IOException {
    var here = file(SampleNotice.written());
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(file(SampleNotice.written())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void namesThatLookLikeMarkupAreText() throws IOException {
    var hostile = "</w:t><w:instrText>DDEAUTO</w:instrText> & <b>\u0007";
    var notice =
        new WrittenNotice(
            "T",
            "O",
            SampleNotice.DAY,
            List.of(
                new WrittenNotice.Part(
                    "H", null, List.of(new WrittenNotice.Paragraph(hostile, List.of())))),
            List.of());
    try (var document = opened(notice)) {
      assertThat(document.getParagraphs().getLast().getText())
          .isEqualTo("</w:t><w:instrText>DDEAUTO</w:instrText> & <b>\uFFFD");
    }
  }
}
