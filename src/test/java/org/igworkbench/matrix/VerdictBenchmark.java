package org.igworkbench.matrix;

import static org.igworkbench.matrix.RuleBuilder.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.workspace.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints the time of one verdict at 265, 2,000 and 20,000 rules. Not a test: nothing is asserted.
@Tag("bench")
class VerdictBenchmark {

  private static final int ROUNDS = 21;
  private static final int QUESTIONS = 6_000;

  @Test
  void printNanosecondsAVerdict() {
    System.out.println("rules   cells filled   ns a verdict (median of " + ROUNDS + ", min, max)");
    for (int size : new int[] {265, 2_000, 20_000}) {
      measure(size);
    }
  }

  private static void measure(int size) {
    var random = new Random(size);
    // The sample's shape: 19 purposes, 33 recipients; larger matrices grow in both directions.
    int side = (int) Math.max(1, Math.round(Math.sqrt(size / 265.0)));
    var rules = new ArrayList<SharingRule>();
    for (int i = 0; i < size; i++) {
      rules.add(anyRule(random, i, 19 * side, 33 * side));
    }
    var small = SmallWorld.catalogue();
    var recipients = new ArrayList<Recipient>();
    for (int i = 0; i < 33 * side; i++) {
      recipients.add(recipient("R" + i));
    }
    var catalogue =
        new Catalogue(small.purposes(), recipients, small.dataCategories(), List.of(), List.of());
    var matrix = MatrixSnapshot.of(catalogue, SmallWorld.law(), SmallWorld.agreements(), rules);
    var questions = new ArrayList<Question>();
    for (int i = 0; i < QUESTIONS; i++) {
      var cell = rules.get(random.nextInt(rules.size())).cell();
      questions.add(
          new Question(
              cell.purpose(),
              cell.recipient(),
              random.nextBoolean() ? Claim.NONE : new Claim("LB-E", "GW-22"),
              DataScope.of(some(random), List.of()),
              null,
              SmallWorld.DAY));
    }
    var nanoseconds = new long[ROUNDS];
    int inside = 0;
    for (int round = -5; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (var question : questions) {
        inside += Judge.judge(matrix, question).kind().inside() ? 1 : 0;
      }
      if (round >= 0) {
        nanoseconds[round] = (System.nanoTime() - start) / QUESTIONS;
      }
    }
    Arrays.sort(nanoseconds);
    long cells = rules.stream().map(SharingRule::cell).distinct().count();
    System.out.printf(
        "%,6d  %,12d   %,d (%,d to %,d), %d inside%n",
        size, cells, nanoseconds[ROUNDS / 2], nanoseconds[0], nanoseconds[ROUNDS - 1], inside);
  }

  private static SharingRule anyRule(Random random, int number, int purposes, int recipients) {
    return rule("MX-" + number)
        .cell("P" + random.nextInt(purposes), "R" + random.nextInt(recipients))
        .decision(
            random.nextInt(14) == 0 ? Decision.NOT_PERMITTED : Decision.values()[random.nextInt(2)])
        .powers(random.nextBoolean() ? "GW-22" : "GW-26")
        .categories(some(random).toArray(String[]::new))
        .build();
  }

  private static List<String> some(Random random) {
    var chosen = new TreeSet<String>();
    for (int i = 0; i < 3; i++) {
      chosen.add("DC-0" + (1 + random.nextInt(5)));
    }
    return List.copyOf(chosen);
  }

  private static Recipient recipient(String code) {
    return new Recipient(
        code,
        1,
        new Recipient.Naming(code, code, "", code, List.of()),
        Recipient.Category.OTHER,
        Recipient.Role.INDEPENDENT_CONTROLLER,
        "",
        Recipient.Particulars.NONE,
        null,
        "",
        Period.ALWAYS,
        "");
  }
}
