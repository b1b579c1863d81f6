package org.igworkbench.office;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// How many bytes may still be unpacked.
final class Budget {

  private final @Nullable Budget whole;
  private long left;

  Budget(long bytes) {
    this(bytes, null);
  }

  private Budget(long bytes, @Nullable Budget whole) {
    this.left = bytes;
    this.whole = whole;
  }

  /// A budget for one part, which is paid for from this one too.
  Budget within(long bytes) {
    return new Budget(bytes, this);
  }

  /// Takes so many bytes of it.
  void spend(long bytes) throws IOException {
    left -= bytes;
    if (whole != null) {
      if (left < 0) {
        whole.left = -1;
      }
      whole.spend(bytes);
    }
    if (left < 0) {
      throw new IOException("Unpacks to more than any table needs");
    }
  }

  boolean exhausted() {
    return left < 0;
  }
}
