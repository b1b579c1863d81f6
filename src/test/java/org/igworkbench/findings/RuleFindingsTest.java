package org.igworkbench.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.igworkbench.findings.SoundRule.rule;
import static org.igworkbench.findings.World.DAY;
import static org.igworkbench.findings.World.with;

import java.time.LocalDate;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.RuleStatus;
import org.junit.jupiter.api.Test;

/// Which rules are judged, bars that contradict rules, and judging again after a change.
class RuleFindingsTest {

  private static final Cell CELL = new Cell("WELFARE", "POLICE");

  @Test
  void onlyRulesThatRunOnTheDayAreJudged() {
    var faulty = rule().sharing("HEALTH");
    assertThat(World.in(faulty)).isNotEmpty();
    assertThat(World.in(faulty.effective(DAY.plusDays(1), null))).isEmpty();
    assertThat(World.in(faulty.effective(LocalDate.of(2025, 1, 1), DAY.minusDays(1)))).isEmpty();
    assertThat(World.in(faulty.effective(LocalDate.of(2025, 1, 1), DAY))).isNotEmpty();
    assertThat(World.in(faulty.status(RuleStatus.SUSPENDED))).isEmpty();
    assertThat(World.in(faulty.status(RuleStatus.DRAFT))).isEmpty();
  }

  @Test
  void aDraftIsProofreadForWhatItSaysAndNotForWhatIsSignedLater() {
    var draft =
        rule().sharing("HEALTH").to("PAYROLL").status(RuleStatus.DRAFT).reviewed(null).build();
    assertThat(RuleFindings.proofread(with(), draft, DAY))
        .extracting(Finding::code)
        .containsExactly(FindingCode.SPECIAL_DATA);
  }

  @Test
  void whatIsFoundInABarIsItsReviewAndNothingElse() {
    var bar = rule().barred().sharing("HEALTH", "OFFENCES").basis("INTERESTS").to("FOREIGN");
    assertThat(World.in(bar)).isEmpty();
  }

  @Test
  void permittedAndNotPermittedAtOnceIsAnErrorOfTheRuleThatPermits() {
    var permits = rule("MX-1").build();
    var bars = rule("MX-2").barred().build();
    assertThat(RuleFindings.of(with(permits, bars), DAY).all())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.BAR_OVERLAP);
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.about()).isEqualTo("MX-1");
          assertThat(World.said(finding.sentence()))
              .isEqualTo("MX-1 permits what MX-2 bars on the same basis and power: Names.");
        });
  }

  @Test
  void aBarOfOtherDataPeopleOrLawDoesNotContradict() {
    var permits = rule("MX-1").about("CARER").build();
    var others =
        new SoundRule[] {
          rule("MX-2").barred().sharing("HEALTH"),
          rule("MX-2").barred().about("CHILD"),
          rule("MX-2").barred().basis("TASK", "DUTY"),
          rule("MX-2").barred().basis("OBLIGATION", "POWER"),
          rule("MX-2").barred().basis("TASK"),
          rule("MX-2").barred().status(RuleStatus.SUSPENDED),
          rule("MX-2").barred().effective(DAY.plusDays(1), null),
          rule("MX-2").barred().to("SCHOOL")
        };
    for (var other : others) {
      assertThat(RuleFindings.of(with(permits, other.build()), DAY).all()).isEmpty();
    }
  }

  @Test
  void theWorstComesFirst() {
    var rule =
        rule()
            .to("PAYROLL")
            .basis("OBLIGATION", "UNSEEN")
            .reviewed(LocalDate.of(2025, 1, 1))
            .build();
    assertThat(RuleFindings.of(with(rule), DAY).of("MX-1"))
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.PROCESSOR_CONTRACT,
            FindingCode.LAW_UNCONFIRMED,
            FindingCode.REVIEW_OVERDUE,
            FindingCode.RETENTION);
    assertThat(RuleFindings.ofRule(with(rule), rule, DAY))
        .isEqualTo(RuleFindings.of(with(rule), DAY).of("MX-1"));
  }

  @Test
  void afterAChangeTheNeighboursInTheCellAreJudgedAgain() {
    var permits = rule("MX-1").build();
    var bars = rule("MX-2").barred().build();
    var elsewhere = rule("MX-3").to("SCHOOL").sharing("HEALTH").build();
    var before = RuleFindings.of(with(permits, bars, elsewhere), DAY);
    assertThat(before.byRule()).containsOnlyKeys("MX-1", "MX-3");

    var freed = before.again(with(permits, elsewhere), Set.of(CELL));
    assertThat(freed.byRule()).containsOnlyKeys("MX-3");
    assertThat(freed.day()).isEqualTo(DAY);

    var gone = before.again(with(bars, elsewhere), Set.of(CELL));
    assertThat(gone.byRule()).containsOnlyKeys("MX-3");

    var back = freed.again(with(permits, bars, elsewhere), Set.of(CELL));
    assertThat(back.byRule()).isEqualTo(before.byRule());
  }

  @Test
  void whatWasFoundCannotBeChanged() {
    var found = RuleFindings.of(with(rule().sharing("HEALTH").build()), DAY);
    assertThatThrownBy(() -> found.byRule().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> found.of("MX-1").clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(RuleFindings.NONE.all()).isEmpty();
    assertThat(found.of("MX-999")).isEmpty();
  }
}
