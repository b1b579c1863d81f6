package org.igworkbench.window.matrix.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// All cells that a grid may show, each with a number by which some of them are picked: a set of
/// numbers is made and walked through far faster than a map of cells, which is felt at every key of
/// a filter.
public final class GridCells {

  /// No cell.
  public static final GridCells NONE = new GridCells(List.of(), List.of());

  private final List<CellKey> keys;
  private final List<CellSummary> summaries;
  private final Map<Layer, int[]> figures = new EnumMap<>(Layer.class);

  private GridCells(List<CellKey> keys, List<CellSummary> summaries) {
    this.keys = keys;
    this.summaries = summaries;
    for (var layer : Layer.values()) {
      figures.put(layer, summaries.stream().mapToInt(layer::figure).toArray());
    }
  }

  /// Cells in this order, numbered from 0.
  public static GridCells of(Map<CellKey, CellSummary> cells) {
    var keys = new ArrayList<CellKey>(cells.size());
    var summaries = new ArrayList<CellSummary>(cells.size());
    cells.forEach((key, summary) -> {
      keys.add(key);
      summaries.add(summary);
    });
    return new GridCells(List.copyOf(keys), List.copyOf(summaries));
  }

  /// How many there are.
  public int size() {
    return keys.size();
  }

  /// The cell of a number.
  public CellKey key(int number) {
    return keys.get(number);
  }

  /// What it says.
  public CellSummary summary(int number) {
    return summaries.get(number);
  }

  /// What each cell adds to the sums of a layer.
  int[] figures(Layer layer) {
    // Every layer got its figures in the constructor.
    return Objects.requireNonNull(figures.get(layer));
  }

  /// The numbers of all.
  BitSet all() {
    var all = new BitSet(size());
    all.set(0, size());
    return all;
  }

  /// The numbers of some of them.
  BitSet numbers(Set<CellKey> some) {
    var numbers = new BitSet(size());
    for (int number = 0; number < size(); number++) {
      numbers.set(number, some.contains(keys.get(number)));
    }
    return numbers;
  }
}
