package org.igworkbench.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeComparisonTest {

  private static final NoticeComparison PUBLISHED =
      ComparedSample.compared(ComparedSample.published().text());

  private static ComparedLine line(NoticeComparison of, String text) {
    return of.lines().stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow();
  }

  private static LineReview review(int line, LineReview.Says says, List<String> codes) {
    return new LineReview("PN-01", line, says, codes, "as agreed", null, "M. Osei", Instant.EPOCH);
  }

  @Test
  void everyLineOfTheSampleNoticeThatNamesSomethingHasASureMatch() {
    System.out.println("sample notice: " + ComparedSample.figures(PUBLISHED));
    assertThat(PUBLISHED.lines()).hasSize(67);
    assertThat(PUBLISHED.lines()).allMatch(line -> line.match().settled());
    assertThat(PUBLISHED.lines().stream().filter(line -> line.match() == Match.ALIAS))
        .extracting(ComparedLine::codes)
        .containsExactly(List.of("LB-C", "LB-E"), List.of("LB-A"));
  }

  @Test
  void aBasisThatRulesRelyOnAndTheNoticeForgetsIsLeftOver() {
    assertThat(PUBLISHED.rows())
        .filteredOn(row -> !row.match().settled())
        .extracting(row -> row.row().code())
        .containsExactly("LB-D");
    assertThat(PUBLISHED.complete()).isFalse();
  }

  @Test
  void aLineThatRunsTwoActsTogetherNamesBoth() {
    assertThat(line(PUBLISHED, "Mental Health Act 1983, 2007").codes())
        .containsExactly("LI-09", "LI-10");
  }

  @Test
  void whoeverGetsTheAlertIsNamedByTheLineOfTheDecision() {
    assertThat(PUBLISHED.rows())
        .filteredOn(row -> row.row().code().equals("REC-31"))
        .singleElement()
        .satisfies(row -> assertThat(row.lines()).containsExactly(73));
    assertThat(PUBLISHED.lines().stream().filter(line -> line.line().number() == 73))
        .singleElement()
        .satisfies(line -> assertThat(line.codes()).containsExactly("ADM-01"));
  }

  @Test
  void introductionsAreNoLinesToMatch() {
    assertThat(PUBLISHED.lines())
        .extracting(ComparedLine::text)
        .doesNotContain("We use your data for:", "We can share your data with:");
  }

  @Test
  void whatIsOnlyAlikeWaitsForAPersonAndIsThenAnotherName() {
    var text = "Who we share with\n- GP surgery\n";
    var near = ComparedSample.compared(text);
    assertThat(near.lines().getFirst().match()).isEqualTo(Match.NEAR);
    assertThat(near.lines().getFirst().score()).isBetween(0.7, 0.99);

    var said = ComparedSample.compared(text, review(2, LineReview.Says.LINKED, List.of("REC-08")));
    assertThat(said.lines().getFirst().match()).isEqualTo(Match.ALIAS);
    assertThat(said.lines().getFirst().reviewed()).isTrue();
  }

  @Test
  void aLineThatWasDismissedIsSettledAndNamesNothing() {
    var said =
        ComparedSample.compared(
            "Who we share with\n- the lantern parade\n",
            review(2, LineReview.Says.DISMISSED, List.of()));
    assertThat(said.lines().getFirst().match()).isEqualTo(Match.DISMISSED);
    assertThat(said.figures().openLines()).isZero();
  }

  @Test
  void aLinkToARowThatIsNoLongerThereHasToBeLookedAtAgain() {
    var said =
        ComparedSample.compared(
            "Who we share with\n- GP surgery\n",
            review(2, LineReview.Says.LINKED, List.of("REC-99")));
    assertThat(said.lines().getFirst().match()).isEqualTo(Match.NONE);
  }

  @Test
  void aLineUnderNoQuestionStaysVisibleAndIsComparedOnceItIsAssigned() {
    var text = "Our partners in crime\n\n- Probation\n";
    var loose = ComparedSample.compared(text);
    assertThat(loose.notice().getLast().section()).isNull();
    assertThat(loose.lines()).isEmpty();

    var assigned =
        ComparedSample.compared(
            text,
            new LineReview(
                "PN-01",
                2,
                LineReview.Says.MOVED,
                List.of(),
                "",
                Section.RECIPIENTS,
                "M. Osei",
                Instant.EPOCH));
    assertThat(assigned.lines().getFirst().codes()).containsExactly("REC-06");
  }

  @Test
  void aNewBodyDoesNotHideBehindOneThatIsKnown() {
    var said = ComparedSample.compared("Who we share with\n- the police and the navy\n");
    assertThat(said.lines().getFirst().match()).isEqualTo(Match.NEAR);
    assertThat(said.lines().getFirst().unknown()).containsExactly("navy");
  }
}
