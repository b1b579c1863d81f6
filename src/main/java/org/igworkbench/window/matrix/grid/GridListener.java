package org.igworkbench.window.matrix.grid;

/// Is told what a person does in the grid.
///
/// The keys that change rules are left to whoever shows a grid: what returns false was not wanted,
/// and the key goes on to others.
public interface GridListener {

  /// One stands at another place.
  void selected();

  /// Other cells are selected together.
  default void selectionChanged() {}

  /// The cell where one stands is to be opened.
  void opened();

  /// A band or group is to be folded or opened.
  void folded(String key);

  /// Another layer is to be painted.
  void layered(Layer layer);

  /// The grid is to be left.
  void left();

  /// Something is to be added in the selected cells (Insert).
  default boolean added() {
    return false;
  }

  /// The selected cells are to be changed (F2).
  default boolean changed() {
    return false;
  }

  /// What is in the selected cells is to end (Delete).
  default boolean ended() {
    return false;
  }

  /// The selected cells are to be copied (Ctrl+C).
  default boolean copied() {
    return false;
  }

  /// What was copied is to be put into the selected cells (Ctrl+V).
  default boolean pasted() {
    return false;
  }
}
