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
