package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridModel;

/// The matrix as it is looked at on one day: every rule by cell and code, and what each cell says,
/// worked out once so that painting and filtering look nothing up.
final class MatrixIndex {

  private final MatrixSnapshot snapshot;
  private final LocalDate day;
  private final List<RuleRow> rows;
  private final Map<Cell, List<RuleRow>> byCell;
  private final Map<String, RuleRow> byCode = new HashMap<>();
  private final Map<Cell, CellSummary> summaries = new LinkedHashMap<>();
  private final List<Filled> filled = new ArrayList<>();

  /// A cell with a rule, and those of its rules that have not ended.
  private record Filled(Cell cell, CellSummary summary, List<RuleRow> counting) {}

  private MatrixIndex(MatrixSnapshot snapshot, LocalDate day) {
    this.snapshot = snapshot;
    this.day = day;
    this.rows = new RuleRows(snapshot, day).all();
    this.byCell =
        rows.stream().collect(Collectors.groupingBy(row -> row.rule().cell(), Collectors.toList()));
    rows.forEach(row -> byCode.put(row.code(), row));
    byCell.forEach((cell, rules) -> {
      var counting = rules.stream().filter(row -> row.state() != RuleState.ENDED).toList();
      if (!counting.isEmpty()) {
        var summary = Summaries.of(rules);
        summaries.put(cell, summary);
        filled.add(new Filled(cell, summary, counting));
      }
    });
  }

  static MatrixIndex of(MatrixSnapshot snapshot, LocalDate day) {
    return new MatrixIndex(snapshot, day);
  }

  MatrixSnapshot snapshot() {
    return snapshot;
  }

  LocalDate day() {
    return day;
  }

  /// Whether the matrix holds no rule at all.
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// How many rules there are that have not ended.
  int rules() {
    return (int) rows.stream().filter(row -> row.state() != RuleState.ENDED).count();
  }

  /// The rules of a cell: those that count first, then those that have ended, each by code.
  List<RuleRow> rules(Cell cell) {
    return byCell.getOrDefault(cell, List.of()).stream()
        .sorted(
            Comparator.comparing((RuleRow row) -> row.state() == RuleState.ENDED)
                .thenComparing(RuleRow::code))
        .toList();
  }

  Optional<RuleRow> rule(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The cells in which a rule passes the filter.
  ///
  /// Each keeps the summary of all its rules: a cell must not look more generous because the rule
  /// that bars has been filtered away.
  Map<Cell, CellSummary> cells(RuleFilter filter) {
    if (filter.isEmpty()) {
      return summaries;
    }
    var found = new HashMap<Cell, CellSummary>();
    var test = filter.test();
    for (var one : filled) {
      // Whichever rule passes first will do; plain loops, because this runs at every key.
      for (var row : one.counting()) {
        if (test.test(row)) {
          found.put(one.cell(), one.summary());
          break;
        }
      }
    }
    return found;
  }

  /// How many cells have a rule.
  int filled() {
    return summaries.size();
  }

  /// The scopes of purposes, in the order of the notice.
  List<String> scopes() {
    return snapshot.catalogue().purposes().stream().map(Purpose::scope).distinct().toList();
  }

  /// The categories of recipients that occur, in their own order.
  List<Recipient.Category> categories() {
    return snapshot.catalogue().recipients().stream()
        .map(Recipient::category)
        .distinct()
        .sorted()
        .toList();
  }

  /// The letters of the bases that rules rest on.
  List<String> letters() {
    var letters = new TreeSet<String>();
    rows.forEach(row -> letters.add(row.letter()));
    return List.copyOf(letters);
  }

  /// The whole grid, with nothing folded or filtered.
  ///
  /// @param categoryName how a category is called above its columns
  GridModel grid(Function<Recipient.Category, String> categoryName) {
    var columns = new ArrayList<GridModel.Column>();
    var groups = new ArrayList<GridModel.Group>();
    for (var category : categories()) {
      int from = columns.size();
      snapshot.catalogue().recipients().stream()
          .filter(recipient -> recipient.category() == category)
          .map(MatrixIndex::column)
          .forEach(columns::add);
      groups.add(new GridModel.Group(categoryName.apply(category), from, columns.size()));
    }
    return new GridModel(lines(), columns, groups, summaries);
  }

  private List<GridModel.Line> lines() {
    var lines = new ArrayList<GridModel.Line>();
    for (var scope : scopes()) {
      var purposes =
          snapshot.catalogue().purposes().stream().filter(p -> p.scope().equals(scope)).toList();
      lines.add(new GridModel.Line.Band(scope, Capital.of(scope), rulesIn(scope), false));
      purposes.forEach(
          purpose -> lines.add(new GridModel.Line.Row(purpose.code(), purpose.title(), scope)));
    }
    return lines;
  }

  private int rulesIn(String scope) {
    return (int)
        rows.stream()
            .filter(row -> row.state() != RuleState.ENDED && row.purpose().scope().equals(scope))
            .count();
  }

  private static GridModel.Column column(Recipient recipient) {
    var code = recipient.code();
    var figures = code.substring(code.lastIndexOf('-') + 1);
    return new GridModel.Column(
        code, figures, recipient.naming().shortHeading(), recipient.title());
  }
}
