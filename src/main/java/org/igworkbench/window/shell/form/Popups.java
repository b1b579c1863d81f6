package org.igworkbench.window.shell.form;

import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Whether a list or calendar hangs open over the window, which Esc is then for.
public final class Popups {

  private Popups() {}

  public static boolean open() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof PopupWindow && !(window instanceof Tooltip));
  }
}
