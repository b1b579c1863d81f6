package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.in;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Law that is dated, and reviews that come due.
class LawAndReviewTest {

  @Test
  void lawThatWasRepealedIsAnErrorWithItsLastDay() {
    assertThat(in(rule().basis("OBLIGATION", "REPEALED")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.LAW_OVER);
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.provision()).isEqualTo("sREPEALED, Test Act 1998");
          assertThat(World.said(finding.sentence())).contains("until 29 September 2019");
        });
    assertThat(in(rule().barred().basis("OBLIGATION", "REPEALED"))).isEmpty();
  }

  @Test
  void lawThatHasNotBegunIsAnError() {
    assertThat(in(rule().basis("OBLIGATION", "COMING")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.LAW_NOT_BEGUN);
          assertThat(World.said(finding.sentence())).contains("1 January 2027");
        });
    assertThat(in(rule().basis("OBLIGATION", "ENACTED")))
        .extracting(Finding::code)
        .containsExactly(FindingCode.LAW_NOT_BEGUN);
  }

  @Test
  void lawThatNobodyHasSeenCommencedIsAQuestionUntilADateIsEntered() {
    assertThat(in(rule().basis("OBLIGATION", "UNSEEN")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.LAW_UNCONFIRMED);
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(World.said(finding.fix())).contains("enter the date in UNSEEN");
        });
    assertThat(in(rule().basis("OBLIGATION", "ENTERED"))).isEmpty();
  }

  @Test
  void aReviewIsOverdueFromTheDayAfterItFellDue() {
    var due = World.DAY.minusMonths(6);
    assertThat(in(rule().reviewed(due))).isEmpty();
    assertThat(in(rule().reviewed(due.minusDays(1))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.REVIEW_OVERDUE);
          assertThat(World.said(finding.sentence()))
              .isEqualTo("MX-1 was due for review by 1 March 2026.");
        });
  }

  @Test
  void aBarGoesStaleToo() {
    assertThat(in(rule().barred().reviewed(LocalDate.of(2024, 1, 1))))
        .extracting(Finding::code)
        .containsExactly(FindingCode.REVIEW_OVERDUE);
  }

  @Test
  void theApprovalCountsAsTheFirstLook() {
    assertThat(in(rule().reviewed(null))).isEmpty();
    assertThat(in(rule().reviewed(null).approved(LocalDate.of(2025, 3, 1))))
        .extracting(Finding::code)
        .containsExactly(FindingCode.REVIEW_MISSING);
  }
}
