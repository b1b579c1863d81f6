package org.igworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainNoticeTest {

  @Test
  void noLineIsWiderThanAMailProgramShows() {
    assertThat(PlainNotice.text(SampleNotice.written()).lines())
        .allMatch(line -> line.length() <= 72)
        .noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void aPointThatGoesOnIsSetInAndBrokenBeforeSmallLetters() {
    assertThat(PlainNotice.text(SampleNotice.written()))
        .contains("- identify families eligible for inclusion\n  in Troubled Families Programme\n");
  }

  @Test
  void theSameNoticeGivesTheSameText() {
    assertThat(PlainNotice.text(SampleNotice.written()))
        .isEqualTo(PlainNotice.text(SampleNotice.written()));
  }

  @Test
  void aWordThatIsLongerThanALineIsNotCut() {
    var word = "x".repeat(100);
    var notice =
        new WrittenNotice(
            "T",
            "",
            SampleNotice.DAY,
            List.of(
                new WrittenNotice.Part(
                    "H", null, List.of(new WrittenNotice.Paragraph("a " + word, List.of())))),
            List.of());
    assertThat(PlainNotice.text(notice)).isEqualTo("T\n\n\nH\n\na\n" + word + "\n");
  }
}
