package org.igworkbench.window.shell;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.igworkbench.workspace.Progress;
import org.igworkbench.workspace.Sentence;

/// Runs work off the window's thread and brings the result back to it.
///
/// A fault of the work never disappears: it is logged and told with a code.
public interface Jobs {

  /// Runs short work, such as a read or a save, and hands over its result on the window's thread.
  default <T> void run(Callable<T> work, Consumer<T> done) {
    run(work, done, () -> {});
  }

  /// The same for who must know that the work failed, such as a button that waits for it.
  ///
  /// @param failed told on the window's thread, before the fault itself is
  <T> void run(Callable<T> work, Consumer<T> done, Runnable failed);

  /// Runs long work that shows progress and can be stopped.
  ///
  /// @param name what is going on, as the status bar says it
  /// @param ended told on the window's thread how it ended
  <T> Running start(Sentence name, Long<T> work, Consumer<Ending<T>> ended);

  /// Long work, which looks at its progress whether it should stop.
  @FunctionalInterface
  interface Long<T> {
    T run(Progress progress) throws Exception;
  }

  /// How long work ended.
  sealed interface Ending<T> {
    /// It is done.
    record Finished<T>(T value) implements Ending<T> {}

    /// Somebody stopped it.
    record Stopped<T>() implements Ending<T> {}

    /// It failed, and this is what to tell.
    record Failed<T>(Sentence why) implements Ending<T> {}
  }

  /// A handle on long work.
  interface Running {
    void cancel();
  }
}
