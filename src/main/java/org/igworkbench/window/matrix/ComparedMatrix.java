package org.igworkbench.window.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.RuleDifference;

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
    this.was = new MatrixReading(was.index(), frame, was.leaned());
    this.is = new MatrixReading(is.index(), frame, is.leaned());
    this.differences = RuleDifference.between(snapshot, was.index().day(), is.index().day());
    cells(AxisPair.PURPOSE_RECIPIENT);
  }

  /// What the screen reads to show one of the two days; the later one for the differences.
  MatrixReading reading(View view) {
    return view == View.WAS ? was : is;
  }

  /// The cells of a pair of axes with what became of them, worked out when they are first asked for.
  ComparedCells cells(AxisPair pair) {
    return cells.computeIfAbsent(
        pair,
        axes ->
            new ComparedCells(
                axes, was.index().cells(axes), is.index().cells(axes), differences));
  }

  /// Every rule that differs, by code.
  List<RuleDifference> differences() {
    return differences;
  }

  /// Those of them that a filter finds on either day.
  List<RuleDifference> differences(RuleFilter filter) {
    if (filter.isEmpty()) {
      return differences;
    }
    var test = filter.test();
    return differences.stream()
        .filter(
            one ->
                List.of(was, is).stream()
                    .flatMap(day -> day.index().rule(one.rule().code()).stream())
                    .anyMatch(test))
        .toList();
  }

  MatrixSnapshot snapshot() {
    return is.index().snapshot();
  }
}
