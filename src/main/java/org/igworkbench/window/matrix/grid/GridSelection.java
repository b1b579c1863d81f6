package org.igworkbench.window.matrix.grid;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.igworkbench.window.matrix.grid.GridModel.Spot;

/// Which cells are selected together, in the order in which they came. Cells are remembered by
/// their codes, so that folding and filtering lose none.
final class GridSelection {

  private final LinkedHashSet<CellKey> cells = new LinkedHashSet<>();
  private Spot anchor = new Spot(0, 0);

  SequencedSet<CellKey> cells() {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(cells));
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  boolean holds(CellKey cell) {
    return cells.contains(cell);
  }

  /// Forgets all, and starts the next block there.
  void start(Spot spot) {
    cells.clear();
    anchor = spot;
  }

  /// The block from where it was started to there, and nothing else.
  void extend(GridModel model, Spot to) {
    cells.clear();
    block(model, anchor, to, false);
  }

  /// One more cell, or one less; with the first one the cell where one stood before comes in too.
  void toggle(GridModel model, Spot before, Spot spot) {
    if (cells.isEmpty()) {
      add(model, before, true);
    }
    var cell = model.key(spot);
    if (cell != null && !cells.remove(cell)) {
      cells.add(cell);
    }
    anchor = spot;
  }

  /// The filled cells of a block, whole lines and columns among them.
  void filled(GridModel model, Spot from, Spot to) {
    cells.clear();
    anchor = from;
    block(model, from, to, true);
  }

  private void block(GridModel model, Spot from, Spot to, boolean filledOnly) {
    int lastLine = Math.max(from.line(), to.line());
    int lastColumn = Math.max(from.column(), to.column());
    for (int line = Math.min(from.line(), to.line()); line <= lastLine; line++) {
      for (int column = Math.min(from.column(), to.column()); column <= lastColumn; column++) {
        add(model, new Spot(line, column), filledOnly);
      }
    }
  }

  private void add(GridModel model, Spot spot, boolean filledOnly) {
    var cell = model.key(spot);
    if (cell != null && (!filledOnly || model.at(spot.line(), spot.column()) != null)) {
      cells.add(cell);
    }
  }
}
