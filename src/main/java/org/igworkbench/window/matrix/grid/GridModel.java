package org.igworkbench.window.matrix.grid;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.window.matrix.grid.GridAxes.Group;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.jspecify.annotations.Nullable;

/// What the grid shows: lines, columns, a summary for each filled cell, and which layer of it is
/// painted. Immutable.
public final class GridModel {

  /// A grid without lines and columns.
  public static final GridModel EMPTY =
      new GridModel(GridAxes.NONE, GridCells.NONE, Layer.PERMISSION);

  /// A place in the grid.
  public record Spot(int line, int column) {}

  private final Base base;
  private final GridFrame frame;
  private final List<Line> lines;
  private final List<Column> columns;
  private final List<Group> groups;
  private final GridCells cells;
  private final BitSet shown;
  private final GridPlaces places;
  private final @Nullable CellSummary[][] grid;
  private final Layer layer;
  private final Set<CellLook> looks;
  private final GridFigures figures;

  /// A grid of these axes that shows all these cells.
  public GridModel(GridAxes axes, GridCells cells, Layer layer) {
    this(
        new Base(new GridFrame(axes, Set.of()), cells, null),
        cells.all(),
        layer,
        looks(cells, layer));
  }

  /// Cells in a frame, with the places that they have in it.
  ///
  /// @param differences what became of them between two days; null where no days are compared
  private record Base(
      GridFrame frame,
      GridCells cells,
      GridPlaces places,
      @Nullable Map<CellKey, CellDifference> differences) {
    Base(GridFrame frame, GridCells cells, @Nullable Map<CellKey, CellDifference> differences) {
      this(frame, cells, GridPlaces.of(frame, cells), differences);
    }
  }

  /// @param shown numbers of cells; not changed by anybody any more
  /// @param looks what cells can look like
  private GridModel(Base base, BitSet shown, Layer layer, Set<CellLook> looks) {
    this.base = base;
    this.frame = base.frame();
    this.lines = frame.lines();
    this.columns = frame.columns();
    this.groups = frame.groups();
    this.cells = base.cells();
    this.places = base.places();
    this.shown = shown;
    this.layer = layer;
    this.looks = looks;
    this.grid = new CellSummary[lines.size()][columns.size()];
    this.figures = new GridFigures(lines.size(), columns.size());
    var added = cells.figures(layer);
    for (int number = shown.nextSetBit(0); number >= 0; number = shown.nextSetBit(number + 1)) {
      place(number, added[number]);
    }
  }

  private static Set<CellLook> looks(GridCells cells, Layer layer) {
    var looks = new HashSet<CellLook>();
    for (int number = 0; number < cells.size(); number++) {
      looks.add(CellLook.of(layer, cells.summary(number)));
    }
    return Collections.unmodifiableSet(looks);
  }

  private void place(int number, int added) {
    if (places.seen()[number]) {
      grid[places.lines()[number]][places.columns()[number]] = cells.summary(number);
    }
    figures.add(places, number, differing(number, added));
  }

  /// What a cell adds to the sums: what the layer counts, or how many of its rules differ.
  private int differing(int number, int added) {
    var differences = base.differences();
    if (differences == null) {
      return added;
    }
    var difference = differences.get(cells.key(number));
    return difference == null ? 0 : difference.all();
  }

  GridFrame frame() {
    return frame;
  }

  /// What stands down and across.
  public GridAxes.Names names() {
    return frame.axes().names();
  }

  public Layer layer() {
    return layer;
  }

  public List<Line> lines() {
    return lines;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Group> groups() {
    return groups;
  }

  /// The sums of its lines and columns.
  GridFigures figures() {
    return figures;
  }

  /// How many cells are filled, whether folded away or not.
  public int filled() {
    return shown.cardinality();
  }

  /// The summary of a cell; null where there is none, or where no cell is.
  public @Nullable CellSummary at(int line, int column) {
    return grid[line][column];
  }

  /// Whether two days are compared.
  public boolean isComparing() {
    return base.differences() != null;
  }

  /// What became of a cell between two days; null where nothing did, or no days are compared.
  public @Nullable CellDifference difference(Spot spot) {
    var differences = base.differences();
    var key = differences == null ? null : key(spot);
    return differences == null || key == null ? null : differences.get(key);
  }

  /// Whether the place is in the grid, be it a cell or the heading of something folded.
  public boolean has(Spot spot) {
    return spot.line() >= 0
        && spot.line() < lines.size()
        && spot.column() >= 0
        && spot.column() < columns.size();
  }

  /// The cell of a place; null where it is a band, folded or outside.
  public @Nullable CellKey key(Spot spot) {
    var row = has(spot) ? row(spot.line()) : null;
    return row == null || columns.get(spot.column()).folded()
        ? null
        : new CellKey(row.code(), columns.get(spot.column()).code());
  }

  /// What its cells look like when none is filtered away.
  Set<CellLook> looks() {
    return looks;
  }

  /// The row of a line; null where the line is a band.
  public Line.@Nullable Row row(int line) {
    return lines.get(line) instanceof Line.Row row ? row : null;
  }

  /// The line of that key, or the band that it is folded under; -1 where it is not there.
  public int lineOf(String key) {
    return frame.lineOf(key);
  }

  /// The column of that code, or of the group that it is folded into; -1 where it is not there.
  public int columnOf(String code) {
    return frame.columnOf(code);
  }

  /// Its cells, shown or not.
  public GridCells cells() {
    return cells;
  }

  /// The same grid with only these of its cells shown, by their numbers.
  public GridModel with(BitSet some) {
    return new GridModel(base, (BitSet) some.clone(), layer, looks);
  }

  /// The same grid with these bands and groups folded.
  public GridModel folding(Set<String> keys) {
    return frame.folded().equals(keys)
        ? this
        : new GridModel(
            new Base(new GridFrame(frame.axes(), keys), cells, base.differences()),
            shown,
            layer,
            looks);
  }

  /// The same grid with another layer painted.
  public GridModel showing(Layer other) {
    return other == layer ? this : new GridModel(base, shown, other, looks(cells, other));
  }

  /// The same grid with what became of its cells between two days: those of which nothing is told
  /// are the same on both, and step back.
  public GridModel comparing(Map<CellKey, CellDifference> differences) {
    var compared = new Base(frame, cells, places, Map.copyOf(differences));
    return new GridModel(compared, shown, layer, looks);
  }
}
