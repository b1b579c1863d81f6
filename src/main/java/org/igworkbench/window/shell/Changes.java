package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.List;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.UndoHistory;

/// What was saved: here for undo, here and in other windows of the workspace for the status bar and
/// for screens to read again. Used on the window's thread only.
public final class Changes {

  private final Board board;
  private final DraftDesk drafts;
  private final UndoHistory history = new UndoHistory();
  private final List<Listener> listeners = new ArrayList<>();

  /// Is told after something was saved.
  @FunctionalInterface
  public interface Listener {
    void saved(Sentence what);
  }

  /// The changes of a window; a board makes them.
  Changes(Board board, DraftDesk drafts) {
    this.board = board;
    this.drafts = drafts;
  }

  /// Tells everybody that a change was saved, and remembers how to undo it.
  public void saved(Outcome.Done<?> outcome, Sentence what) {
    history.remember(outcome);
    tell(what);
  }

  /// Tells everybody, in every window, that something was saved by undo or redo.
  void tell(Sentence what) {
    board.tell(what);
  }

  /// Something was saved in this window or another.
  void hear(Sentence what) {
    for (var listener : listeners) {
      try {
        listener.saved(what);
      } catch (RuntimeException fault) {
        // What is saved is saved: the others are told, and so is who saved it. The fault goes where
        // those of the toolkit's own listeners go.
        var thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
      }
    }
  }

  /// What is typed in this window and not saved.
  public DraftDesk drafts() {
    return drafts;
  }

  /// Wants to be told.
  public void listen(Listener listener) {
    listeners.add(listener);
  }

  UndoHistory history() {
    return history;
  }
}
