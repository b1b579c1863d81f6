package org.igworkbench.window.matrix;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.grid.CellDifference;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.CellSummary.Counts;
import org.igworkbench.window.matrix.grid.FindingCounts;
import org.igworkbench.window.matrix.grid.GridCells;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.matrix.grid.ReviewAge;
import org.igworkbench.window.shell.Mark;
import org.jspecify.annotations.Nullable;

/// The cells of one pair of axes on two days: as they are on the later, with those that lost their
/// last rule since, and what became of each.
final class ComparedCells implements ShownCells {

  private static final CellDifference ADDED = new CellDifference(1, 0, 0);
  private static final CellDifference CHANGED = new CellDifference(0, 1, 0);
  private static final CellDifference ENDED = new CellDifference(0, 0, 1);

  private final AxisCells was;
  private final AxisCells is;
  private final GridCells cells;
  private final Map<CellKey, CellDifference> differences = new HashMap<>();

  ComparedCells(AxisPair pair, AxisCells was, AxisCells is, List<RuleDifference> all) {
    this.was = was;
    this.is = is;
    all.forEach(one -> add(pair, one));
    var summaries = new LinkedHashMap<CellKey, CellSummary>();
    is.shown(RuleFilter.NONE, Layer.PERMISSION).stream()
        .forEach(number -> summaries.put(is.all().key(number), is.all().summary(number)));
    differences.forEach(
        (key, difference) -> summaries.computeIfAbsent(key, gone -> emptied(gone, difference)));
    cells = GridCells.of(summaries);
  }

  /// A rule that moved has ended where it was and was added where it is.
  private void add(AxisPair pair, RuleDifference one) {
    var before = cell(pair, one.before());
    var after = cell(pair, one.after());
    if (before != null && before.equals(after)) {
      differences.merge(before, CHANGED, CellDifference::plus);
      return;
    }
    if (before != null) {
      differences.merge(before, ENDED, CellDifference::plus);
    }
    if (after != null) {
      differences.merge(after, ADDED, CellDifference::plus);
    }
  }

  private static @Nullable CellKey cell(AxisPair pair, @Nullable SharingRule rule) {
    return rule == null ? null : pair.cell(rule);
  }

  /// A cell that no rule counts in any more.
  private CellSummary emptied(CellKey key, CellDifference difference) {
    var before = was.summary(key);
    return new CellSummary(
        Mark.LAPSED,
        before == null ? "" : before.letters(),
        new Counts(0, 0, 0, 0, 0, difference.ended()),
        ReviewAge.UNKNOWN,
        0,
        FindingCounts.NONE);
  }

  /// What became of the cells that differ.
  Map<CellKey, CellDifference> differences() {
    return differences;
  }

  @Override
  public GridCells all() {
    return cells;
  }

  @Override
  public int filled() {
    return differences.size();
  }

  /// A cell is shown where a rule of either day passes.
  @Override
  public BitSet shown(RuleFilter filter, Layer layer) {
    if (filter.isEmpty()) {
      return numbers(null);
    }
    var keys = new HashSet<CellKey>();
    for (var day : List.of(was, is)) {
      day.shown(filter, layer).stream().mapToObj(day.all()::key).forEach(keys::add);
    }
    return numbers(keys);
  }

  /// The numbers of the cells that differ.
  BitSet differing() {
    return numbers(differences.keySet());
  }

  private BitSet numbers(@Nullable Set<CellKey> some) {
    var numbers = new BitSet();
    for (int number = 0; number < cells.size(); number++) {
      numbers.set(number, some == null || some.contains(cells.key(number)));
    }
    return numbers;
  }
}
