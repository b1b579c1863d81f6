package org.igworkbench.window.matrix;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Puts the grid on the clipboard as a table.
final class GridClipboard {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private GridClipboard() {}

  static boolean isAsked(KeyEvent event) {
    return COPY.match(event);
  }

  static void put(GridTable table) {
    table.text().copy();
  }
}
