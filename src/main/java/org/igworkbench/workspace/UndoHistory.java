package org.igworkbench.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be undone and redone in one window, newest first. Used by one thread, which takes a
/// step here, has it run elsewhere, and reports how it ended.
public final class UndoHistory {

  private static final int DEPTH = 100;

  private final Deque<Undo> done = new ArrayDeque<>();
  private final Deque<Undo> undone = new ArrayDeque<>();

  /// Remembers a change that was just made; what had been undone can't be redone after it.
  public void remember(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Done<?>) {
      undone.clear();
      keep(done, outcome);
    }
  }

  /// What undo would put back.
  public Optional<Sentence> undoName() {
    return Optional.ofNullable(done.peek()).map(Undo::name);
  }

  /// What redo would do again.
  public Optional<Sentence> redoName() {
    return Optional.ofNullable(undone.peek()).map(Undo::name);
  }

  /// Takes the newest change, to be undone. If that is refused it stays forgotten: it can't succeed
  /// later either.
  public Optional<Undo> takeUndo() {
    return Optional.ofNullable(done.poll());
  }

  /// Takes what was undone last, to be done again.
  public Optional<Undo> takeRedo() {
    return Optional.ofNullable(undone.poll());
  }

  /// Tells that the undo that was taken could not be tried, by a fault: it can be tried again.
  public void undoFailed(Undo step) {
    done.push(step);
  }

  /// Tells that the redo that was taken could not be tried, by a fault: it can be tried again.
  public void redoFailed(Undo step) {
    undone.push(step);
  }

  /// Tells how the undo that was taken ended.
  public void undone(Outcome<?> outcome) {
    keep(undone, outcome);
  }

  /// Tells how the redo that was taken ended.
  public void redone(Outcome<?> outcome) {
    keep(done, outcome);
  }

  private static void keep(Deque<Undo> where, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Done<?> success && success.undo() != null) {
      where.push(success.undo());
      if (where.size() > DEPTH) {
        where.removeLast();
      }
    }
  }
}
