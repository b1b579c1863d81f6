package org.igworkbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two days of the matrix, compared by what counted on each.
class RuleDifferenceTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 8);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static List<RuleDifference> between(
      LocalDate one, LocalDate other, SharingRule... rules) {
    return RuleDifference.between(
        MatrixSnapshot.of(SmallWorld.catalogue(), SmallWorld.law(), List.of(), List.of(rules)),
        one,
        other);
  }

  @Test
  void aRuleThatBeginsInBetweenWasAdded() {
    assertThat(between(MARCH, OCTOBER, rule("MX-1").effective(JUNE, null).build()))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(RuleDifference.Kind.ADDED);
          assertThat(it.before()).isNull();
          assertThat(it.rule().code()).isEqualTo("MX-1");
        });
  }

  @Test
  void aRuleThatEndsInBetweenHasEndedAlsoWhenItIsSuspended() {
    assertThat(
            between(
                OCTOBER,
                MARCH,
                rule("MX-1").effective(LocalDate.of(2026, 1, 1), JUNE).build(),
                rule("MX-2").effective(LocalDate.of(2026, 1, 1), JUNE.minusDays(1)).build(),
                rule("MX-2").version(2).status(RuleStatus.SUSPENDED).effective(JUNE, null).build()))
        .extracting(RuleDifference::kind)
        .containsExactly(RuleDifference.Kind.ENDED, RuleDifference.Kind.ENDED);
  }

  @Test
  void aNextVersionIsAChangeOfWhatDiffersInIt() {
    assertThat(
            between(
                MARCH,
                OCTOBER,
                rule("MX-1").effective(LocalDate.of(2026, 1, 1), JUNE.minusDays(1)).build(),
                rule("MX-1").version(2).effective(JUNE, null).categories("DC-01", "DC-02").build()))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(RuleDifference.Kind.CHANGED);
          assertThat(it.fields()).containsExactly("data_categories");
        });
  }

  @Test
  void whatIsTheSameOnBothDaysIsNoDifference() {
    assertThat(
            between(
                MARCH,
                OCTOBER,
                rule("MX-1").build(),
                rule("MX-2").effective(LocalDate.of(2026, 4, 1), JUNE).build(),
                rule("MX-3").status(RuleStatus.DRAFT).build(),
                rule("MX-4").effective(LocalDate.of(2026, 1, 1), JUNE.minusDays(1)).build(),
                rule("MX-4").version(2).effective(JUNE, null).build()))
        .isEmpty();
  }
}
