package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.findings.World.DAY;

import java.util.List;
import java.util.stream.IntStream;
import org.igworkbench.audit.Subject;
import org.igworkbench.notice.ComparedLine;
import org.igworkbench.notice.ComparedRow;
import org.igworkbench.notice.Match;
import org.igworkbench.notice.NoticeComparison;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.NoticeRow;
import org.igworkbench.notice.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The published notice beside the register, both ways and question by question.
class NoticeGapsTest {

  private static List<Finding> found(List<ComparedLine> lines, List<ComparedRow> rows) {
    var comparison = new NoticeComparison(List.of(), lines, rows, List.of());
    var scene =
        new Scene(World.with(), DAY, Traffic.NONE, List.of(), new Published("PN-01", comparison));
    return FindingSet.of(scene, Acceptances.NONE).open().stream()
        .filter(finding -> finding.code().mark().startsWith("NOT-"))
        .toList();
  }

  private static ComparedRow row(Section section, Match match) {
    var row =
        new NoticeRow(
            section,
            new Subject("row", section.code()),
            "Title",
            List.of(),
            List.of(),
            List.of(),
            true,
            1);
    return new ComparedRow(row, match, List.of());
  }

  private static ComparedLine line(int number, @Nullable Section section, Match match) {
    var line = new NoticeLine(number, section, NoticeLine.ITEM, "the police");
    return new ComparedLine(line, match, 0, List.of(), List.of(), null);
  }

  @Test
  void whatTheNoticeDoesNotNameIsFoundQuestionByQuestion() {
    var rows = List.of(Section.values()).stream().map(each -> row(each, Match.NONE)).toList();
    assertThat(found(List.of(), rows))
        .extracting(finding -> finding.code().mark() + " " + finding.severity())
        .containsExactly(
            "NOT-01 WARNING", "NOT-03 WARNING", "NOT-04 WARNING", "NOT-05 WARNING", "NOT-02 NOTE");
  }

  @Test
  void whatIsNamedOrAwaitsAPersonIsNotMissing() {
    for (var match : List.of(Match.EXACT, Match.ALIAS, Match.NEAR, Match.DISMISSED)) {
      assertThat(found(List.of(), List.of(row(Section.RECIPIENTS, match)))).isEmpty();
    }
  }

  @Test
  void whatTheRegisterDoesNotHoldIsFoundQuestionByQuestion() {
    var sections = Section.values();
    var lines =
        IntStream.range(0, sections.length)
            .mapToObj(at -> line(at + 1, sections[at], Match.NONE))
            .toList();
    assertThat(found(lines, List.of()))
        .extracting(finding -> finding.code().mark() + " " + finding.about())
        .containsExactly(
            "NOT-11 PN-01/1",
            "NOT-13 PN-01/3",
            "NOT-14 PN-01/4",
            "NOT-15 PN-01/5",
            "NOT-12 PN-01/2");
    assertThat(found(List.of(line(9, null, Match.NONE)), List.of()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.code().mark()).isEqualTo("NOT-16"));
  }

  @Test
  void aLineThatIsOnlyAlikeIsAQuestionAndASettledOneIsNone() {
    assertThat(found(List.of(line(1, Section.RECIPIENTS, Match.NEAR)), List.of()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.NOTE);
          assertThat(World.said(finding.sentence())).contains("worded much like");
        });
    for (var match : List.of(Match.EXACT, Match.ALIAS, Match.DISMISSED)) {
      assertThat(found(List.of(line(1, Section.RECIPIENTS, match)), List.of())).isEmpty();
    }
  }

  @Test
  void withoutAPublishedNoticeNothingIsMissingInIt() {
    var scene = new Scene(World.with(), DAY, Traffic.NONE, List.of(), null);
    assertThat(FindingSet.of(scene, Acceptances.NONE).open())
        .noneMatch(finding -> finding.code().mark().startsWith("NOT-"));
  }
}
