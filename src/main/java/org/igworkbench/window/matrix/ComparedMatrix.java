package org.igworkbench.window.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.Layer;
import org.jspecify.annotations.Nullable;

/// The matrix on two days, the earlier of which is *as it was*, whichever the window looks at. Made
/// by one thread and handed over to another, never used by two at once.
final class ComparedMatrix {

  /// What of it is looked at.
  enum View {
    WAS,
    DIFFERENCES,
    IS
  }

  private final MatrixReading was;
  private final MatrixReading is;
  private final List<RuleDifference> differences;
  private final Map<AxisPair, ComparedCells> cells = new EnumMap<>(AxisPair.class);

  /// @param was the earlier day
  /// @param is the later
  ComparedMatrix(MatrixReading was, MatrixReading is, AxisWords words) {
    var snapshot = is.index().snapshot();
    // Lines and columns of both days, so that nothing jumps from one to the other.
    var frame = new AxisFrame(is.index(), was.index(), words);
    this.was = new MatrixReading(was.index(), frame);
    this.is = new MatrixReading(is.index(), frame);
    this.differences = RuleDifference.between(snapshot, was.index().day(), is.index().day());
    cells(AxisPair.PURPOSE_RECIPIENT);
  }

  /// What the screen reads to show one of the two days; the later one for the differences.
  MatrixReading reading(View view) {
    return view == View.WAS ? was : is;
  }

  /// The cells of a pair of axes with what became of them, worked out when they are first asked
  /// for.
  ComparedCells cells(AxisPair pair) {
    return cells.computeIfAbsent(
        pair,
        axes ->
            new ComparedCells(axes, was.index().cells(axes), is.index().cells(axes), differences));
  }

  /// Every rule that differs, by code.
  List<RuleDifference> differences() {
    return differences;
  }

  /// Those of them that stand in a cell which the filter shows: the list says what the grid shows.
  List<RuleDifference> differences(RuleFilter filter, AxisPair axes) {
    if (filter.isEmpty()) {
      return differences;
    }
    var all = cells(axes);
    var shown =
        all.shown(filter, Layer.PERMISSION).stream()
            .mapToObj(all.all()::key)
            .collect(Collectors.toSet());
    return differences.stream()
        .filter(one -> isIn(shown, axes, one.before()) || isIn(shown, axes, one.after()))
        .toList();
  }

  private static boolean isIn(Set<CellKey> cells, AxisPair axes, @Nullable SharingRule rule) {
    return rule != null && cells.contains(axes.cell(rule));
  }

  MatrixSnapshot snapshot() {
    return is.index().snapshot();
  }
}
