package org.igworkbench.window.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.igworkbench.workspace.Cancelled;
import org.igworkbench.workspace.Sentence;

/// Runs work at once on the thread that asks, or holds it back until the test lets it go. A fault
/// fails the test.
public final class InlineJobs implements Jobs {

  private final Deque<Runnable> held = new ArrayDeque<>();
  private boolean holding;

  /// From now on work waits for [#release()].
  public void hold() {
    holding = true;
  }

  /// Runs what waited, and what it asks for, and holds nothing back any more.
  public void release() {
    holding = false;
    while (!held.isEmpty()) {
      held.poll().run();
    }
  }

  /// Runs only the first piece of work that waits.
  public void releaseOne() {
    held.remove().run();
  }

  /// Runs only the piece of work that was asked for last.
  public void releaseLast() {
    held.removeLast().run();
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Runnable failed) {
    go(() -> {
      T value;
      try {
        value = work.call();
      } catch (RuntimeException fault) {
        failed.run();
        throw fault;
      } catch (Exception fault) {
        failed.run();
        throw new IllegalStateException(fault);
      }
      done.accept(value);
    });
  }

  @Override
  public <T> Running start(Sentence name, Long<T> work, Consumer<Ending<T>> ended) {
    var job = new Job(name);
    go(() -> ended.accept(end(job, work)));
    return job;
  }

  private static <T> Ending<T> end(Job job, Long<T> work) {
    try {
      job.checkCancelled();
      return new Ending.Finished<>(work.run(job));
    } catch (Cancelled stopped) {
      return new Ending.Stopped<>();
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void go(Runnable work) {
    if (holding) {
      held.add(work);
    } else {
      work.run();
    }
  }
}
