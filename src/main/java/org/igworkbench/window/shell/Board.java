package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Sentence;

/// Where the windows of one workspace tell each other what was saved, so that none shows what is no
/// longer so. Used on the windows' thread only.
public final class Board {

  private final List<Changes> windows = new ArrayList<>();
  private final DraftBoard drafts;

  /// A board for windows that keep what is typed when a form or the window is left.
  public Board() {
    this(TypingPause.ENDLESS);
  }

  /// A board for windows that keep what is typed also while it is typed.
  ///
  /// @param pause how long after
  public Board(TypingPause pause) {
    drafts = new DraftBoard(pause);
  }

  /// The changes of one more window.
  public Changes window() {
    var changes = new Changes(this, drafts.window());
    windows.add(changes);
    return changes;
  }

  /// A window has gone.
  public void left(Changes window) {
    windows.remove(window);
    drafts.left(window.drafts());
  }

  void tell(Sentence what) {
    List.copyOf(windows).forEach(window -> window.hear(what));
  }
}
