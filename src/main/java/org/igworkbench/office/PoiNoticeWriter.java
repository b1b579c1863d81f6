package org.igworkbench.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.igworkbench.notice.NoticeWriter;
import org.igworkbench.notice.WrittenNotice;
import org.igworkbench.workspace.Words;

/// Writes privacy notices as Word documents with real headings and lists, in type of a size that
/// most people can read.
public final class PoiNoticeWriter implements NoticeWriter {

  private static final int LONGEST = 255;
  private static final int LARGE = 24;
  // In twentieths of a point: what follows a list does not stick to it.
  private static final int AFTER_LIST = 120;
  private static final String TEXT = "Normal";

  private final Words words;

  public PoiNoticeWriter(Words words) {
    this.words = words;
  }

  @Override
  public byte[] file(WrittenNotice notice) throws IOException {
    try (var document = new XWPFDocument()) {
      write(document, notice);
      setProperties(document, notice);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return SameBytes.of(bytes.toByteArray());
    }
  }

  private void write(XWPFDocument document, WrittenNotice notice) {
    var page = new WordPage(document, LARGE);
    page.numbered(words);
    page.paragraph(WordPage.TITLE, notice.title());
    var list = new WordList(document);
    for (var part : notice.parts()) {
      page.paragraph(WordPage.PART, part.heading());
      for (var block : part.blocks()) {
        switch (block) {
          case WrittenNotice.Paragraph(var text, var codes) ->
              page.paragraph(TEXT, text).setKeepNext(text.endsWith(":"));
          case WrittenNotice.Points(var points, var names) -> {
            for (var point : points) {
              var paragraph = page.paragraph(TEXT, point.text());
              list.add(paragraph);
              if (point.equals(points.getLast())) {
                paragraph.setSpacingAfter(AFTER_LIST);
              }
            }
          }
        }
      }
    }
  }

  private static String line(String text) {
    return CellText.line(text, LONGEST);
  }

  /// The day of the notice is its time, so that the same notice gives the same bytes.
  private static void setProperties(XWPFDocument document, WrittenNotice notice) {
    var properties = document.getProperties();
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setTitleProperty(line(notice.title()));
    core.setCreatorProperty(line(notice.organisation()));
    core.setLastModifiedByProperty(line(notice.organisation()));
    core.setLanguageProperty("en-GB");
    var time = notice.day().atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    try {
      core.setCreatedProperty(time);
      core.setModifiedProperty(time);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("An instant in ISO form is a valid property", e);
    }
    var extended = properties.getExtendedProperties().getUnderlyingProperties();
    extended.setApplication("Information Governance Workbench");
    extended.setCompany(line(notice.organisation()));
  }
}
