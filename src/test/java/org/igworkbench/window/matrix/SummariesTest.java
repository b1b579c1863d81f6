package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleBuilder;
import org.igworkbench.matrix.RuleStatus;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.SmallWorld;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.shell.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a cell says of its rules: never more than each of them gives.
class SummariesTest {

  private static final LocalDate DAY = Grids.DAY;

  /// A letter for each rule: permitted, conditional, not permitted, draft, suspended (permitted),
  /// ended (permitted).
  private static SharingRule rule(int number, char kind) {
    var builder = RuleBuilder.rule("MX-%03d".formatted(number));
    return switch (kind) {
      case 'p' -> builder.build();
      case 'c' -> builder.decision(Decision.CONDITIONAL).build();
      case 'n' -> builder.decision(Decision.NOT_PERMITTED).build();
      case 'd' -> builder.status(RuleStatus.DRAFT).build();
      case 's' -> builder.status(RuleStatus.SUSPENDED).build();
      case 'e' -> builder.status(RuleStatus.ENDED).build();
      default -> throw new IllegalArgumentException("" + kind);
    };
  }

  private static CellSummary of(List<SharingRule> rules) {
    var index =
        Grids.of(MatrixSnapshot.of(SmallWorld.catalogue(), SmallWorld.law(), List.of(), rules));
    return shown(index).get(key(rules.getFirst()));
  }

  private static CellKey key(SharingRule rule) {
    return AxisPair.PURPOSE_RECIPIENT.cell(rule);
  }

  private static Map<CellKey, CellSummary> shown(MatrixIndex index) {
    return Grids.shown(index, RuleFilter.NONE);
  }

  private static CellSummary of(String kinds) {
    var rules = new ArrayList<SharingRule>();
    for (char kind : kinds.toCharArray()) {
      rules.add(rule(rules.size() + 1, kind));
    }
    return of(rules);
  }

  @ParameterizedTest
  @CsvSource({
    "p, PERMITTED",
    "pp, PERMITTED",
    "c, CONDITIONAL",
    "n, BARRED",
    "nn, BARRED",
    "pc, CONDITIONAL",
    "pn, CONDITIONAL",
    "cn, CONDITIONAL",
    "pcn, CONDITIONAL",
    "d, DRAFT",
    "dd, DRAFT",
    "pd, PERMITTED",
    "nd, BARRED",
    "s, DRAFT",
    "ps, CONDITIONAL",
    "ns, BARRED",
    "pe, PERMITTED",
    "ne, BARRED",
    "ppppppppppn, CONDITIONAL"
  })
  void theMarkIsNoMoreGenerousThanAnyRule(String kinds, Mark mark) {
    assertThat(of(kinds).mark()).isEqualTo(mark);
  }

  @Test
  void aCellWhoseRulesHaveAllEndedIsEmpty() {
    var ended = List.of(rule(1, 'e'));
    var index =
        Grids.of(MatrixSnapshot.of(SmallWorld.catalogue(), SmallWorld.law(), List.of(), ended));
    assertThat(shown(index)).isEmpty();
    assertThat(index.cells(AxisPair.PURPOSE_RECIPIENT).rules(key(ended.getFirst())))
        .as("but can be looked at")
        .hasSize(1);
  }

  @Test
  void aSlashWarnsOfABarAmongOthersAndNotWhereTheMarkSaysSoAlready() {
    assertThat(of("pn").barsInPart()).isTrue();
    assertThat(of("n").barsInPart()).isFalse();
    assertThat(of("pc").barsInPart()).isFalse();
  }

  @Test
  void endedRulesAreNotCounted() {
    assertThat(of("pcnde").counts()).isEqualTo(new CellSummary.Counts(1, 1, 1, 1, 0, 1));
    assertThat(of("pcnde").counts().all()).isEqualTo(4);
  }

  @Test
  void theLettersOfTheBasesStandInAlphabeticalOrderEachOnce() {
    var summary =
        of(
            List.of(
                RuleBuilder.rule("MX-1").basis("LB-E").build(),
                RuleBuilder.rule("MX-2").basis("LB-C").build(),
                RuleBuilder.rule("MX-3").basis("LB-E").build()));
    assertThat(summary.letters()).isEqualTo("ce");
  }

  @Test
  void theBarShowsAReviewThatWasDueBeforeTheDayAndNotOnIt() {
    var due = RuleBuilder.rule("MX-1").reviewed(DAY.minusMonths(12), 12).build();
    var overdue = RuleBuilder.rule("MX-1").reviewed(DAY.minusMonths(12).minusDays(1), 12).build();
    assertThat(of(List.of(due)).overdue()).isFalse();
    assertThat(of(List.of(overdue)).overdue()).isTrue();
  }

  @Test
  void theCrimeCellOfTheSampleIsHalfWithTwelveRules() {
    var index = Grids.sample();
    var summary = shown(index).get(key(index.rule("MX-014").orElseThrow().rule()));
    assertThat(summary.mark()).isEqualTo(Mark.CONDITIONAL);
    assertThat(summary.counts()).isEqualTo(new CellSummary.Counts(3, 8, 1, 0, 0, 0));
    assertThat(summary.letters()).isEqualTo("ce");
    assertThat(summary.overdue()).isTrue();
    assertThat(summary.barsInPart()).isTrue();
  }
}
