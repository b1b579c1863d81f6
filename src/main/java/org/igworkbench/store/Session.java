package org.igworkbench.store;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// The open connection as the stores see it: reads from any thread, writes inside a change only.
///
/// A read waits until the change that is on has ended, so that it sees all of it or nothing.
final class Session {

  /// So many rows are read at once at the most: H2 writes a longer result aside to a file, which
  /// costs many times what reading it does.
  static final int AT_HAND = 10_000;

  private final WorkspaceThread thread;
  private final DSLContext database;
  // Touched by the workspace thread only.
  private boolean changing;

  Session(WorkspaceThread thread, DSLContext database) {
    this.thread = thread;
    this.database = database;
  }

  <T> T read(Function<DSLContext, T> reader) {
    return thread.call(() -> faultless(() -> reader.apply(database)));
  }

  <T> T write(Function<DSLContext, T> writer) {
    if (!thread.isCurrent() || !changing) {
      throw new IllegalStateException("Written outside a change");
    }
    return faultless(() -> writer.apply(database));
  }

  /// Runs work in one transaction, which is rolled back when it throws.
  ///
  /// @param committed what is to be done after it was committed and before anybody else gets in
  <T> T transaction(Supplier<T> work, Runnable committed) {
    return thread.call(() -> {
      if (changing) {
        throw new IllegalStateException("A change inside a change");
      }
      T result;
      changing = true;
      try {
        result = faultless(() -> database.transactionResult(_ -> work.get()));
      } finally {
        changing = false;
      }
      committed.run();
      return result;
    });
  }

  /// Writes what is no part of the record, such as drafts, in a small transaction of its own.
  ///
  /// It is not written to the disk itself, which would hold up changes a few times in every second
  /// of typing: it outlives the death of the program, and the next change takes it along.
  void aside(Consumer<DSLContext> writer) {
    Supplier<Boolean> work =
        () -> {
          writer.accept(database);
          return true;
        };
    transaction(work, () -> {});
  }

  /// Has the system write to the disk itself what has been committed.
  ///
  /// With WRITE_DELAY=0 H2 hands a commit over to the system before it returns, which outlives the
  /// death of the program; this makes it outlive the loss of power too.
  void sync() {
    thread.call(() -> faultless(() -> database.execute("checkpoint sync")));
  }

  private static <T> T faultless(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException e) {
      throw Faults.of(e);
    }
  }
}
