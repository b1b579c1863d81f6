package org.igworkbench.window.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.igworkbench.matrix.Cell;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridModel;
import org.jspecify.annotations.Nullable;

/// What the matrix screen is about to show: what was read, the filter, folded scopes, and which
/// cell and rule are looked at. Used on the window's thread only.
final class MatrixModel {

  private @Nullable MatrixReading reading;
  private RuleFilter filter = RuleFilter.NONE;
  private final Set<String> folded = new HashSet<>();
  private Map<Cell, CellSummary> shown = Map.of();
  private @Nullable Cell cell;
  private @Nullable String rule;

  /// Takes over what was read.
  void read(MatrixReading latest) {
    reading = latest;
    shown = latest.index().cells(filter);
  }

  boolean isRead() {
    return reading != null;
  }

  /// Whether there is no rule at all.
  boolean isEmpty() {
    return reading != null && reading.index().isEmpty();
  }

  Optional<MatrixIndex> index() {
    return Optional.ofNullable(reading).map(MatrixReading::index);
  }

  void filter(RuleFilter other) {
    filter = other;
    shown = index().map(index -> index.cells(other)).orElse(Map.of());
  }

  RuleFilter filter() {
    return filter;
  }

  /// Whether rules are there, but the filter lets none through.
  boolean isFilteredAway() {
    return shown.isEmpty() && !filter.isEmpty() && !isEmpty();
  }

  /// Folds an open scope, or opens a folded one.
  void fold(String scope) {
    if (!folded.remove(scope)) {
      folded.add(scope);
    }
  }

  /// Opens a scope.
  void unfold(String scope) {
    folded.remove(scope);
  }

  /// The grid with what the filter lets through.
  GridModel grid() {
    return reading == null ? GridModel.EMPTY : reading.grid().with(shown).folding(folded);
  }

  /// How many cells are shown.
  int shown() {
    return shown.size();
  }

  // -- which cell and rule

  Optional<Cell> cell() {
    return Optional.ofNullable(cell);
  }

  /// Looks at a cell, and in it at the first of its rules unless the one before is in it too.
  void look(Cell where) {
    cell = where;
    var rules = rules();
    if (rules.stream().noneMatch(row -> row.code().equals(rule))) {
      rule = rules.isEmpty() ? null : rules.getFirst().code();
    }
  }

  /// Looks at a rule of the cell.
  void look(String code) {
    rule = code;
  }

  /// The rules of the cell.
  List<RuleRow> rules() {
    return reading == null || cell == null ? List.of() : reading.index().rules(cell);
  }

  /// The rule that is looked at.
  Optional<RuleRow> rule() {
    return rules().stream().filter(row -> row.code().equals(rule)).findFirst();
  }

  /// The requests for the purpose of the cell, by its recipient, newest first.
  List<SharingRequest> requests() {
    return reading == null || cell == null
        ? List.of()
        : reading.requests().getOrDefault(cell, List.of());
  }
}
