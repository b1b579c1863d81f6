package org.igworkbench.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igworkbench.matrix.RuleBuilder.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.matrix.Verdict.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for any matrix and any question, tried on thousands made from seeds.
@BesideTheWindow
class JudgePropertiesTest {

  private static final int CASES = 4_000;
  private static final List<String> CATEGORIES =
      List.of("DC-01", "DC-02", "DC-03", "DC-04", "DC-05");
  private static final List<String> BASES = List.of("LB-C", "LB-E", "LB-EA", "LB-EA-5");
  private static final List<String> POWERS = List.of("GW-22", "GW-26", "GW-15", "GW-19");

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> some(Random random) {
    var chosen = new TreeSet<String>();
    chosen.add(any(random, CATEGORIES));
    CATEGORIES.stream().filter(c -> random.nextBoolean()).forEach(chosen::add);
    return List.copyOf(chosen);
  }

  private static SharingRule anyRule(Random random, int number) {
    var builder =
        rule("MX-" + number)
            .decision(any(random, List.of(Decision.values())))
            .basis(any(random, BASES))
            .categories(some(random).toArray(String[]::new))
            .status(
                any(
                    random,
                    List.of(
                        RuleStatus.APPROVED,
                        RuleStatus.APPROVED,
                        RuleStatus.values()[random.nextInt(4)])))
            .reviewed(LocalDate.of(2025, 9, 1), random.nextInt(5) == 0 ? 3 : 12);
    if (random.nextInt(4) > 0) {
      builder.powers(any(random, POWERS));
    } else {
      builder.powers();
    }
    if (random.nextInt(6) == 0) {
      builder.effective(null, LocalDate.of(2026, 2, 1));
    }
    if (random.nextInt(6) == 0) {
      builder.agreement("AG-01");
    }
    return builder.build();
  }

  private static List<SharingRule> anyRules(Random random) {
    var rules = new ArrayList<SharingRule>();
    int count = random.nextInt(10);
    for (int i = 0; i < count; i++) {
      rules.add(anyRule(random, i));
    }
    return rules;
  }

  private static Question anyQuestion(Random random) {
    return SmallWorld.ask(
        new Claim(
            random.nextInt(3) == 0 ? null : any(random, BASES),
            random.nextInt(3) == 0 ? null : any(random, POWERS)),
        some(random).toArray(String[]::new));
  }

  private static Kind kind(List<SharingRule> rules, Question question) {
    return Judge.judge(SmallWorld.with(rules), question).kind();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfRulesNeverMatters(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var rules = anyRules(random);
      var question = anyQuestion(random);
      var shuffled = new ArrayList<>(rules);
      Collections.shuffle(shuffled, random);
      var verdict = Judge.judge(SmallWorld.with(rules), question);
      assertThat(Judge.judge(SmallWorld.with(shuffled), question)).isEqualTo(verdict);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void addingAPermittedRuleNeverTurnsCoveredIntoNotCovered(long seed) {
    var random = new Random(seed);
    int covered = 0;
    for (int i = 0; i < CASES; i++) {
      var rules = anyRules(random);
      var question = anyQuestion(random);
      if (kind(rules, question) == Kind.COVERED) {
        covered++;
        var more = new ArrayList<>(rules);
        more.add(
            rule("MX-99")
                .basis(any(random, BASES))
                .categories(some(random).toArray(String[]::new))
                .build());
        assertThat(kind(more, question)).isEqualTo(Kind.COVERED);
      }
    }
    assertThat(covered).as("the seeds reach the case").isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void aBarThatFitsAFullClaimAlwaysWins(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var rules = new ArrayList<>(anyRules(random));
      var basis = any(random, BASES);
      var power = any(random, POWERS);
      var question = SmallWorld.ask(new Claim(basis, power), some(random).toArray(String[]::new));
      rules.add(
          rule("MX-99")
              .decision(Decision.NOT_PERMITTED)
              .basis(basis)
              .powers(power)
              .categories(question.asked().categories().first())
              .build());
      assertThat(kind(rules, question)).isEqualTo(Kind.BARRED);
    }
  }

  /// Taking away the covered half of a wide request leaves the half that nothing covers, so wider,
  /// lapsed and not covered are one rank here: in none of them does the matrix let all of it go.
  @ParameterizedTest
  @ValueSource(longs = {10, 11, 12})
  void askingForLessNeverMakesItWorse(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var rules = anyRules(random);
      var question = anyQuestion(random);
      var asked = question.asked().categories();
      if (asked.size() == 1) {
        continue;
      }
      var fewer = new TreeSet<>(asked);
      fewer.remove(any(random, List.copyOf(asked)));
      var smaller = SmallWorld.ask(question.claim(), fewer.toArray(String[]::new));
      assertThat(rank(kind(rules, smaller)))
          .as("%s of %s", smaller, rules)
          .isLessThanOrEqualTo(rank(kind(rules, question)));
    }
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case COVERED -> 0;
      case COVERED_WITH_CONDITIONS -> 1;
      case WIDER_THAN_COVERED, LAPSED, NOT_COVERED -> 2;
      case BARRED -> 3;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 14})
  void everyVerdictSaysWhyAndEveryHitIsARuleOfTheCell(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var rules = anyRules(random);
      var verdict = Judge.judge(SmallWorld.with(rules), anyQuestion(random));
      assertThat(verdict.reasons()).isNotEmpty();
      assertThat(rules).containsAll(verdict.rules());
      assertThat(verdict.rules().isEmpty()).isEqualTo(verdict.kind() == Kind.NOT_COVERED);
    }
  }
}
