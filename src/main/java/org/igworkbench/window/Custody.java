package org.igworkbench.window;

import org.igworkbench.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/// Sees to it that the open workspace is closed with its last window, also when that goes while the
/// workspace is still being opened: nobody would be left to close it, and the program would neither
/// end nor let others have it.
final class Custody {

  private @Nullable Workbench held;
  private int windows = 1;
  private boolean gone;

  /// Takes over a workspace on the thread that opened it; closes it at once when the window has
  /// gone.
  void take(Workbench opened) {
    if (!holds(opened)) {
      opened.close();
    }
  }

  private synchronized boolean holds(Workbench opened) {
    if (!gone) {
      held = opened;
    }
    return !gone;
  }

  /// One more window shows the workspace.
  synchronized void join() {
    windows++;
  }

  /// A window has gone; closes what is held when it was the last.
  void letGo() {
    var closing = released();
    if (closing != null) {
      closing.close();
    }
  }

  private synchronized @Nullable Workbench released() {
    windows--;
    gone = windows == 0;
    return gone ? held : null;
  }
}
