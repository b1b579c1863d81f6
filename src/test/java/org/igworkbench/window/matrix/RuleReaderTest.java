package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.window.matrix.RuleReading.Chip;
import org.igworkbench.window.matrix.RuleReading.Fact;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

/// A rule in words.
class RuleReaderTest {

  private static final LocalDate DAY = Grids.DAY;

  private static RuleReading read(MatrixIndex index, String code) {
    return new RuleReader(new Wording(), index).read(index.rule(code).orElseThrow());
  }

  private static RuleReading read(SharingRule... versions) {
    var index =
        Grids.of(
            MatrixSnapshot.of(
                SmallWorld.catalogue(), SmallWorld.law(), List.of(), List.of(versions)));
    return read(index, versions[0].code());
  }

  @Test
  void theSampleRuleSaysWhyInTheOrderInWhichOneAsks() {
    var rule = read(Grids.sample(), "MX-014");
    assertThat(rule.decision()).isEqualTo("Conditional");
    assertThat(rule.version()).isEqualTo("version 1, approved");
    assertThat(rule.why())
        .extracting(Fact::label)
        .containsExactly("Basis", "Power", "Special", "Review");
    assertThat(rule.why())
        .extracting(Fact::text)
        .contains(
            "Article 6(1)(e) public task",
            "Article 9(2)(g); Schedule 1 paras 10, 18, 36",
            "due 5 November 2026, in 28 days");
    assertThat(rule.why().get(1).note())
        .isEqualTo(
            "a protocol, not law in itself; recipient may require; in force since 1 March 2024");
    assertThat(rule.conditions()).hasSize(3);
    assertThat(rule.history()).as("one version has no history").isEmpty();
    assertThat(rule.terms()).as("nothing is recorded").isEmpty();
  }

  @Test
  void specialAndOffenceDataAreMarkedAndReadOutInFull() {
    var data = read(Grids.sample(), "MX-014").data();
    assertThat(data).hasSize(9);
    assertThat(data)
        .contains(
            new Chip(
                "S",
                false,
                "Physical and mental health",
                "Physical and mental health, special category"),
            new Chip("", false, "Identity and demographics", "Identity and demographics"));
    assertThat(data).filteredOn(Chip::offence).isNotEmpty().allMatch(c -> c.letter().equals("C"));
  }

  @Test
  void anOverdueReviewIsAWarningWithTheDaysThatHavePassed() {
    var rule = read(RuleBuilder.rule("MX-1").reviewed(DAY.minusMonths(6).minusDays(3), 6).build());
    assertThat(rule.why().getLast())
        .isEqualTo(new Fact("Review", "was due 5 October 2026", "3 days ago: overdue", true));
  }

  @Test
  void lawThatIsNotInForceIsAWarning() {
    var repealed = read(RuleBuilder.rule("MX-1").powers("GW-15").build()).why().get(1);
    assertThat(repealed.warns()).isTrue();
    assertThat(repealed.note()).contains("no longer in force: it ended on 29 September 2019");
    var unverified = read(RuleBuilder.rule("MX-1").powers("GW-19").build()).why().get(1);
    assertThat(unverified.warns()).isTrue();
    assertThat(unverified.note()).contains("commencement not verified");
  }

  @Test
  void aRuleWithoutAPowerSaysSo() {
    assertThat(read(RuleBuilder.rule("MX-1").powers().build()).why().get(1))
        .isEqualTo(new Fact("Power", "none named", "", false));
  }

  @Test
  void everyVersionStandsInTheHistoryNewestFirst() {
    var first = RuleBuilder.rule("MX-1").build();
    var second =
        RuleBuilder.rule("MX-1").version(2).effective(LocalDate.of(2026, 6, 1), null).build();
    assertThat(read(first, second).history())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Version 2, since 1 June 2026. Approved by ");
    assertThat(read(first, second).version()).isEqualTo("version 2, approved");
  }

  @Test
  void aVersionThatBeginsLaterIsNotShownAsTheOneThatCounts() {
    var now = RuleBuilder.rule("MX-1").build();
    var later = RuleBuilder.rule("MX-1").version(2).effective(DAY.plusDays(1), null).build();
    assertThat(read(now, later).version()).isEqualTo("version 1, approved");
  }
}
