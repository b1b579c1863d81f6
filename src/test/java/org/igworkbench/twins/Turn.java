package org.igworkbench.twins;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one thread at a time read or change, and writes only while a change is on.
final class Turn {

  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicLong version = new AtomicLong();
  private boolean changing;

  <T> T take(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  <T> T change(Supplier<T> work) {
    return take(() -> {
      if (changing) {
        throw new IllegalStateException("A change inside a change");
      }
      changing = true;
      try {
        return work.get();
      } finally {
        changing = false;
      }
    });
  }

  /// Tells that something has changed for good.
  void changed() {
    version.incrementAndGet();
  }

  long version() {
    return version.get();
  }

  void requireChange() {
    if (!changing) {
      throw new IllegalStateException("Written outside a change");
    }
  }
}
