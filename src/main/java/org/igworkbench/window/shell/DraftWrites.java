package org.igworkbench.window.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.igworkbench.workspace.Draft;

/// Writes drafts one after the other, for all windows of a workspace, so that what was asked for
/// last is what is kept: also when work that was begun earlier ends later. Of what waits to be
/// written of one draft only the last is. Used on the windows' thread only.
final class DraftWrites {

  private final Map<Draft.Key, Write> waiting = new LinkedHashMap<>();
  private final List<Runnable> idle = new ArrayList<>();
  private boolean writing;

  /// One thing to be written.
  ///
  /// @param jobs those of the window that asks
  /// @param work done away from the window
  /// @param ended told how it ended: empty when it is written
  record Write(Jobs jobs, Runnable work, Consumer<Optional<Exception>> ended) {}

  /// Writes something about a draft, after everything that was asked for before.
  void write(Draft.Key key, Write write) {
    waiting.remove(key);
    waiting.put(key, write);
    next();
  }

  /// Does something once all is written, or has failed.
  void whenIdle(Runnable step) {
    idle.add(step);
    next();
  }

  private void next() {
    if (writing) {
      return;
    }
    var first = waiting.entrySet().stream().findFirst();
    if (first.isEmpty()) {
      var steps = List.copyOf(idle);
      idle.clear();
      steps.forEach(Runnable::run);
      return;
    }
    var write = first.get().getValue();
    waiting.remove(first.get().getKey());
    writing = true;
    write
        .jobs()
        .run(
            () -> attempt(write.work()),
            failure -> {
              writing = false;
              write.ended().accept(failure);
              next();
            });
  }

  // Brought back as a value, so that the next is written whatever became of this one.
  private static Optional<Exception> attempt(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (RuntimeException failure) {
      return Optional.of(failure);
    }
  }
}
