package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;

/// What was found in the rules of a matrix, kept so that after a change only those cells are judged
/// again in which something is other than it was.
record RulesRead(MatrixSnapshot matrix, RuleFindings found) {

  static RulesRead of(MatrixSnapshot matrix, LocalDate day) {
    return new RulesRead(matrix, RuleFindings.of(matrix, day));
  }

  /// The same after a change.
  RulesRead next(MatrixSnapshot after) {
    if (after.equals(matrix)) {
      return this;
    }
    // Law, vocabulary and agreements reach into every rule.
    if (!after.catalogue().equals(matrix.catalogue())
        || !after.law().equals(matrix.law())
        || !after.agreements().equals(matrix.agreements())) {
      return of(after, found.day());
    }
    var cells = new HashSet<Cell>();
    addChanged(matrix, after, cells);
    addChanged(after, matrix, cells);
    return new RulesRead(after, cells.isEmpty() ? found : found.again(after, cells));
  }

  private static void addChanged(MatrixSnapshot one, MatrixSnapshot other, Set<Cell> cells) {
    for (var rule : one.current()) {
      var versions = one.history(rule);
      if (!versions.equals(other.history(rule))) {
        versions.stream().map(SharingRule::cell).forEach(cells::add);
      }
    }
  }
}
