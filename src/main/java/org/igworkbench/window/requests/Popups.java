package org.igworkbench.window.requests;

import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Whether a list or calendar hangs open over the window, which Esc is then for.
final class Popups {

  private Popups() {}

  static boolean open() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof PopupWindow && !(window instanceof Tooltip));
  }
}
