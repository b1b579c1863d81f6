package org.igworkbench.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/// The one thread that touches the database. Who asks waits, and can be interrupted without harm:
/// this thread is not.
final class WorkspaceThread {

  private final ExecutorService executor;
  // Set once by the executor's only thread, and compared by all.
  private volatile long threadId;

  WorkspaceThread() {
    executor =
        Executors.newSingleThreadExecutor(work -> {
          var thread = new Thread(work, "workspace");
          // Not a daemon: the program may not end in the middle of a change.
          thread.setDaemon(false);
          threadId = thread.threadId();
          return thread;
        });
  }

  /// Runs the work on the thread and waits for it; at once when this is the thread.
  <T> T call(Supplier<T> work) {
    if (isCurrent()) {
      return work.get();
    }
    try {
      // join() and not get(): it sees an interrupt of the waiting thread through.
      return CompletableFuture.supplyAsync(work, executor).join();
    } catch (RejectedExecutionException e) {
      throw Faults.closed(e);
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw e;
      }
    }
  }

  boolean isCurrent() {
    return Thread.currentThread().threadId() == threadId;
  }

  /// Takes no more work.
  void end() {
    executor.shutdown();
  }
}
