package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Terms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints how long 20,000 rules take to be judged, and one cell after a change. Not a test: nothing
/// is asserted.
@Tag("bench")
class FindingsBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  private static final int COPIES = 76;
  private static final int ROUNDS = 11;

  @Test
  void printMilliseconds() {
    var matrix = manyRules();
    var all = new long[ROUNDS];
    var cell = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      var found = RuleFindings.of(matrix, DAY);
      long judged = System.nanoTime();
      var again = found.again(matrix, Set.of(new Cell("GEN-05/1", "REC-02")));
      cell[i] = System.nanoTime() - judged;
      all[i] = judged - start;
      if (!again.byRule().equals(found.byRule())) {
        throw new AssertionError("Judged again, an unchanged cell changed");
      }
    }
    System.out.println("rules   all, ms (median, worst)   one cell again, ms (median, worst)");
    System.out.println(matrix.current().size() + "   " + spread(all) + "   " + spread(cell));
  }

  /// A rule is changed in a register of 20,000 that was read anew, as after every change.
  @Test
  void printMillisecondsOfAChangedRule() {
    var before = manyRules();
    var read = RulesRead.of(before, DAY);
    var whole = new long[ROUNDS];
    var rules = new long[ROUNDS];
    var rest = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      var after = changed(i);
      long start = System.nanoTime();
      var again = read.next(after);
      long judged = System.nanoTime();
      var scene = new Scene(after, DAY, Traffic.NONE, List.of(), null);
      var set = FindingSet.of(scene, again.found(), Acceptances.NONE);
      rest[i] = System.nanoTime() - judged;
      rules[i] = judged - start;
      long anew = System.nanoTime();
      var all = FindingSet.of(scene, Acceptances.NONE);
      whole[i] = System.nanoTime() - anew;
      if (!all.all().equals(set.all())) {
        throw new AssertionError("Found again, it is other than found anew");
      }
    }
    System.out.println("whole set, ms   after one change: rules, ms   registers, ms");
    System.out.println(spread(whole) + "   " + spread(rules) + "   " + spread(rest));
  }

  private static MatrixSnapshot changed(int round) {
    var matrix = manyRules();
    var rules = new ArrayList<>(matrix.current());
    var one = rules.get(round);
    rules.set(
        round,
        new SharingRule(
            one.code(),
            one.version(),
            one.cell(),
            one.decision(),
            one.ground(),
            one.scope(),
            new Terms("", Terms.Frequency.SYSTEMATIC, "", "", null, "", null),
            one.tenure()));
    return MatrixSnapshot.of(matrix.catalogue(), matrix.law(), List.of(), rules);
  }

  private static String spread(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1_000_000 + ", " + nanos[nanos.length - 1] / 1_000_000;
  }

  /// The sample again and again, each time for purposes of its own.
  private static MatrixSnapshot manyRules() {
    if (!(new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults())
        instanceof Reading.Sound<Library>(Library library))) {
      throw new AssertionError("The sample has faults");
    }
    var rules = new ArrayList<SharingRule>();
    for (int copy = 0; copy < COPIES; copy++) {
      for (var rule : library.rules()) {
        rules.add(
            new SharingRule(
                rule.code() + "/" + copy,
                rule.version(),
                new Cell(rule.cell().purpose() + "/" + copy, rule.cell().recipient()),
                rule.decision(),
                rule.ground(),
                rule.scope(),
                rule.terms(),
                rule.tenure()));
      }
    }
    return MatrixSnapshot.of(library.catalogue(), library.law(), List.of(), rules);
  }
}
