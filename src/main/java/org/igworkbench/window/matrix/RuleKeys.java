package org.igworkbench.window.matrix;

import org.igworkbench.window.matrix.grid.GridListener;

/// What the keys of the grid do to rules: Insert, F2, Delete, and those of the clipboard.
abstract class RuleKeys implements GridListener {

  /// The panel, opened.
  abstract CellPanel panel();

  abstract RuleCopying copying();

  @Override
  public final boolean added() {
    panel().add();
    return true;
  }

  @Override
  public final boolean changed() {
    panel().change();
    return true;
  }

  @Override
  public final boolean ended() {
    panel().end();
    return true;
  }

  @Override
  public final boolean copied() {
    return copying().copy();
  }

  @Override
  public final boolean pasted() {
    boolean pasted = copying().paste();
    if (pasted) {
      // What is wrong with a table is said there.
      panel();
    }
    return pasted;
  }
}
