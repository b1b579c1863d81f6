package org.igworkbench.findings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;

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
    var cells = changed(after);
    return new RulesRead(after, cells.isEmpty() ? found : found.again(after, cells));
  }

  /// The cells in which a rule is new, gone or another, as it was and as it is.
  private Set<Cell> changed(MatrixSnapshot after) {
    var cells = new HashSet<Cell>();
    for (var rule : matrix.current()) {
      var was = matrix.history(rule);
      var is = after.history(rule);
      if (!was.equals(is)) {
        was.forEach(version -> cells.add(version.cell()));
        is.forEach(version -> cells.add(version.cell()));
      }
    }
    for (var rule : after.current()) {
      if (matrix.history(rule).isEmpty()) {
        after.history(rule).forEach(version -> cells.add(version.cell()));
      }
    }
    return cells;
  }
}
