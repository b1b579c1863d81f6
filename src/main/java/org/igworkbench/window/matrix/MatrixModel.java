package org.igworkbench.window.matrix;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.Layer;
import org.jspecify.annotations.Nullable;

/// What the matrix screen is about to show: what was read, axes, layer, filter, what is folded, and
/// which cell and rule are looked at. Used on the window's thread only.
final class MatrixModel {

  private @Nullable MatrixReading reading;
  private AxisPair axes = AxisPair.PURPOSE_RECIPIENT;
  private Layer layer = Layer.PERMISSION;
  private RuleFilter filter = RuleFilter.NONE;
  private final Set<String> folded = new HashSet<>();
  private BitSet shown = new BitSet();
  private GridModel whole = GridModel.EMPTY;
  private @Nullable MatrixReading plain;
  private @Nullable ComparedMatrix compared;
  private ComparedMatrix.View view = ComparedMatrix.View.DIFFERENCES;
  private boolean onlyDiffering;
  private @Nullable CellKey cell;
  private @Nullable String rule;

  /// Takes over what was read.
  void read(MatrixReading latest) {
    read(latest, null);
  }

  /// Takes over what was read, and compares two days where that was read too.
  void read(MatrixReading latest, @Nullable ComparedMatrix both) {
    plain = latest;
    compared = both;
    onlyDiffering &= both != null;
    choose();
  }

  /// Shows something else of two days.
  void view(ComparedMatrix.View other) {
    view = other;
    choose();
  }

  /// Shows only the cells that differ, or all.
  void onlyDiffering(boolean only) {
    onlyDiffering = only;
    filter(filter);
  }

  private void choose() {
    reading = compared == null ? plain : compared.reading(view);
    layOut();
  }

  /// Two days, where they are compared.
  Optional<ComparedMatrix> compared() {
    return Optional.ofNullable(compared);
  }

  /// What became of the cells of these axes between two days; nothing unless that is what is shown.
  Optional<ComparedCells> differences() {
    return view == ComparedMatrix.View.DIFFERENCES
        ? compared().map(both -> both.cells(axes))
        : Optional.empty();
  }

  /// The way from one cell that differs to the next, among those that are shown.
  Optional<DifferenceWalk> walk() {
    var both = compared;
    if (both == null || reading == null) {
      return Optional.empty();
    }
    var cells = both.cells(axes);
    var passing = cells.shown(filter, layer);
    passing.and(cells.differing());
    var keys = passing.stream().mapToObj(cells.all()::key).collect(Collectors.toSet());
    return Optional.of(new DifferenceWalk(reading.frame().of(axes), keys));
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

  // -- what is shown

  /// Shows other axes, on which no cell is looked at yet.
  void axes(AxisPair other) {
    if (axes != other) {
      axes = other;
      cell = null;
      layOut();
    }
  }

  AxisPair axes() {
    return axes;
  }

  void layer(Layer other) {
    layer = other;
    layOut();
  }

  Layer layer() {
    return layer;
  }

  void filter(RuleFilter other) {
    filter = other;
    shown = source().map(cells -> cells.shown(filter, layer)).orElseGet(BitSet::new);
    if (onlyDiffering) {
      differences().ifPresent(cells -> shown.and(cells.differing()));
    }
  }

  RuleFilter filter() {
    return filter;
  }

  /// How many of the cells that differ are shown; none where that is not what is shown.
  Optional<Integer> differing() {
    return differences()
        .map(cells -> {
          var some = cells.differing();
          some.and(shown);
          return some.cardinality();
        });
  }

  /// What there is to say where the grid shows nothing.
  ///
  /// @param past whether another day than today is looked at
  GridNotice.State notice(boolean past) {
    if (isEmpty() && compared == null) {
      return past ? GridNotice.State.EMPTY_THEN : GridNotice.State.EMPTY;
    }
    if (isFilteredAway()) {
      return GridNotice.State.FILTERED;
    }
    return onlyDiffering && shown.isEmpty() ? GridNotice.State.SAME : GridNotice.State.NONE;
  }

  /// Whether rules are there, but the filter lets none through.
  boolean isFilteredAway() {
    return shown.isEmpty() && !filter.isEmpty() && !isEmpty();
  }

  /// Folds what is open, or opens what is folded.
  void fold(String key) {
    if (!folded.remove(key)) {
      folded.add(key);
    }
    whole = whole.folding(folded);
  }

  /// Opens whatever a cell is folded under.
  void unfold(CellKey there) {
    if (reading != null) {
      var axis = reading.frame().of(axes);
      axis.lines().stream()
          .filter(line -> line.key().equals(there.line()))
          .forEach(line -> folded.remove(AxisFrame.band(line)));
      axis.columns().stream()
          .filter(column -> column.code().equals(there.column()))
          .forEach(column -> folded.remove(column.group()));
      whole = whole.folding(folded);
    }
  }

  private void layOut() {
    if (reading != null) {
      var cells = differences().<ShownCells>map(it -> it).orElse(reading.index().cells(axes));
      var all =
          new GridModel(reading.frame().of(axes), cells.all(), layer)
              .with(cells.shown(RuleFilter.NONE, layer));
      whole = differences().map(it -> all.comparing(it.differences())).orElse(all).folding(folded);
      filter(filter);
    }
  }

  /// The cells that are shown: of one day, or of two.
  private Optional<ShownCells> source() {
    return differences().<ShownCells>map(it -> it).or(this::cells);
  }

  private Optional<AxisCells> cells() {
    return index().map(index -> index.cells(axes));
  }

  /// The grid with what the filter lets through.
  GridModel grid() {
    boolean all = filter.isEmpty() && (!onlyDiffering || differences().isEmpty());
    return all ? whole : whole.with(shown);
  }

  /// How many cells with rules are shown.
  int shown() {
    return layer == Layer.USE
        ? (int) said(shown).filter(CellSummary::ruled).count()
        : shown.cardinality();
  }

  /// How many cells have rules.
  int filled() {
    return cells().map(AxisCells::filled).orElse(0);
  }

  /// How many cells there are, filled or not.
  int size() {
    return reading == null ? 0 : reading.frame().size(axes);
  }

  /// What all cells say, filtered away or not.
  Collection<CellSummary> summaries() {
    return source()
        .map(cells -> said(cells.shown(RuleFilter.NONE, layer)).toList())
        .orElse(List.of());
  }

  private Stream<CellSummary> said(BitSet numbers) {
    return numbers.stream().mapToObj(whole.cells()::summary);
  }

  // -- which cell and rule

  /// The cell of a purpose and a recipient that is looked at; none where the axes are others.
  Optional<Cell> cell() {
    return axes == AxisPair.PURPOSE_RECIPIENT
        ? key().map(key -> new Cell(key.line(), key.column()))
        : Optional.empty();
  }

  /// The cell that is looked at, whatever the axes.
  Optional<CellKey> key() {
    return Optional.ofNullable(cell);
  }

  /// What the cell is called.
  Optional<CellHead> head() {
    return index().flatMap(index -> key().map(key -> CellHead.of(index.snapshot(), key)));
  }

  /// What the cell says.
  Optional<CellSummary> summary() {
    return key()
        .flatMap(key -> cells().map(cells -> cells.summary(key)))
        .filter(CellSummary::ruled);
  }

  /// Looks at a cell, and in it at the first of its rules unless the one before is in it too.
  void look(CellKey where) {
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
    return key().flatMap(key -> cells().map(cells -> cells.rules(key))).orElse(List.of());
  }

  /// The rule that is looked at.
  Optional<RuleRow> rule() {
    return rules().stream().filter(row -> row.code().equals(rule)).findFirst();
  }

  /// The rules of several cells, by code.
  List<RuleRow> rules(Collection<CellKey> keys) {
    return cells()
        .map(cells ->
            keys.stream()
                .flatMap(key -> cells.rules(key).stream())
                .sorted(Comparator.comparing(RuleRow::code))
                .toList())
        .orElse(List.of());
  }
}
