package org.igworkbench.window.matrix;

import java.util.BitSet;
import org.igworkbench.window.matrix.grid.GridCells;
import org.igworkbench.window.matrix.grid.Layer;

/// The cells that a grid may show, and which of them a filter lets through.
interface ShownCells {

  /// Every cell that may be shown.
  GridCells all();

  /// The numbers of the cells in which a rule passes the filter.
  BitSet shown(RuleFilter filter, Layer layer);

  /// How many cells there are to be shown without a filter.
  int filled();
}
