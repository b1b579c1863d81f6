package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.igworkbench.requests.RequestMentions.Times;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridCells;
import org.igworkbench.window.matrix.grid.Layer;
import org.jspecify.annotations.Nullable;

/// The cells of one pair of axes: their rules, and what each says, worked out once so that painting
/// and filtering look nothing up.
final class AxisCells implements ShownCells {

  private final Map<CellKey, List<RuleRow>> rules;
  private final Map<CellKey, CellSummary> summaries = new LinkedHashMap<>();
  private final List<RuleRow> byCell = new ArrayList<>();
  private final int[] cellOf;
  private final BitSet counting = new BitSet();
  private final BitSet filled = new BitSet();
  private final RuleTexts texts;
  private final GridCells cells;

  /// @param asked how often each cell was asked for in the twelve months up to the day
  AxisCells(AxisPair pair, List<RuleRow> rows, Collection<Times> asked, LocalDate day) {
    this.rules = rows.stream().collect(Collectors.groupingBy(row -> pair.cell(row.rule())));
    var uses = new HashMap<CellKey, Integer>();
    for (var times : asked) {
      var cell = pair.cell(times);
      if (cell != null) {
        uses.merge(cell, times.requests(), Integer::sum);
      }
    }
    cellOf = new int[rows.size()];
    rules.forEach((cell, all) -> fill(cell, all, uses.getOrDefault(cell, 0), day));
    // After those with rules come the cells for which there are only requests.
    uses.forEach(
        (cell, times) -> summaries.computeIfAbsent(cell, key -> CellSummary.unruled(times)));
    cells = GridCells.of(summaries);
    texts = new RuleTexts(byCell);
  }

  private void fill(CellKey cell, List<RuleRow> all, int uses, LocalDate day) {
    all.sort(
        Comparator.comparing((RuleRow row) -> row.state() == RuleState.ENDED)
            .thenComparing(RuleRow::code));
    int number = summaries.size();
    summaries.put(cell, Summaries.of(all, day).used(uses));
    for (var row : all) {
      int rule = byCell.size();
      cellOf[rule] = number;
      byCell.add(row);
      if (row.state() != RuleState.ENDED) {
        counting.set(rule);
        filled.set(number);
      }
    }
  }

  /// The rules of a cell: those that count first, then those that have ended, each by code.
  List<RuleRow> rules(CellKey cell) {
    return List.copyOf(rules.getOrDefault(cell, List.of()));
  }

  /// How many cells have a rule that has not ended.
  @Override
  public int filled() {
    return filled.cardinality();
  }

  /// What a cell says; null where there is nothing to say.
  @Nullable CellSummary summary(CellKey cell) {
    return summaries.get(cell);
  }

  @Override
  public GridCells all() {
    return cells;
  }

  /// The numbers of the cells in which a rule passes the filter; ended rules are looked at only
  /// when asked for. The layer of use adds cells without a rule for which requests came in all the
  /// same.
  ///
  /// Each keeps the summary of all its rules: a cell must not look more generous because the rule
  /// that bars has been filtered away.
  @Override
  public BitSet shown(RuleFilter filter, Layer layer) {
    if (filter.isEmpty()) {
      var shown = (BitSet) filled.clone();
      shown.set(rules.size(), layer == Layer.USE ? summaries.size() : rules.size());
      return shown;
    }
    var mentioned = texts.mentioning(filter.words());
    if (!filter.states().contains(RuleState.ENDED)) {
      mentioned.and(counting);
    }
    return cellsOf(mentioned, filter.test());
  }

  /// The cells of those of the rules that pass; a plain loop, because this runs at every key.
  private BitSet cellsOf(BitSet some, Predicate<RuleRow> test) {
    var found = new BitSet(summaries.size());
    for (int rule = some.nextSetBit(0); rule >= 0; rule = some.nextSetBit(rule + 1)) {
      if (test.test(byCell.get(rule))) {
        found.set(cellOf[rule]);
      }
    }
    return found;
  }
}
