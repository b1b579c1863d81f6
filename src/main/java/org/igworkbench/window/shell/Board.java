package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Sentence;

/// Where the windows of one workspace tell each other what was saved, so that none shows what is no
/// longer so. Used on the windows' thread only.
public final class Board {

  private final List<Changes> windows = new ArrayList<>();

  /// The changes of one more window.
  public Changes window() {
    var changes = new Changes(this);
    windows.add(changes);
    return changes;
  }

  /// A window has gone.
  public void left(Changes window) {
    windows.remove(window);
  }

  void tell(Sentence what) {
    List.copyOf(windows).forEach(window -> window.hear(what));
  }
}
