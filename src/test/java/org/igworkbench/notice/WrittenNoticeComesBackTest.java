package org.igworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.igworkbench.office.PoiNoticeWriter;
import org.igworkbench.office.WordNoticeReader;
import org.igworkbench.texts.HtmlNoticeWriter;
import org.igworkbench.texts.NoticeFiles;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

/// What is written is read again and compared with the register that it was written from: every
/// line finds its rows and every row its lines, in all three formats.
class WrittenNoticeComesBackTest {

  private static final WrittenNotice WRITTEN = SampleNotice.written();

  private static Map<String, NoticeWriter> writers() {
    return Map.of(
        "notice.txt", new PlainNotice(),
        "notice.html", new HtmlNoticeWriter(),
        "notice.docx", new PoiNoticeWriter(new Wording()));
  }

  private static List<SourceLine> readAgain(String name, NoticeWriter writer) throws IOException {
    var reading = new NoticeFiles(new WordNoticeReader()).read(name, writer.file(WRITTEN));
    assertThat(reading).as(name).isInstanceOf(NoticeReading.Sound.class);
    return ((NoticeReading.Sound) reading).lines();
  }

  @Test
  void everyFormatGivesTheSameLinesUnderTheSameQuestions() throws IOException {
    var written =
        WRITTEN.lines().stream()
            .map(line -> line.section() + " " + line.depth() + " " + line.text())
            .toList();
    for (var format : writers().entrySet()) {
      var read = Sections.of(readAgain(format.getKey(), format.getValue()));
      assertThat(read)
          .as(format.getKey())
          .extracting(line -> line.section() + " " + line.depth() + " " + line.text())
          .containsExactlyElementsOf(written);
    }
  }

  @Test
  void everyLineFindsItsRowsAndEveryRowItsLines() throws IOException {
    for (var format : writers().entrySet()) {
      var compared = ComparedSample.compared(readAgain(format.getKey(), format.getValue()));
      assertThat(compared.lines())
          .as(format.getKey())
          .filteredOn(line -> !line.match().settled())
          .extracting(ComparedSample::said)
          .isEmpty();
      assertThat(compared.rows())
          .as(format.getKey())
          .filteredOn(row -> !row.match().settled())
          .isEmpty();
    }
  }
}
